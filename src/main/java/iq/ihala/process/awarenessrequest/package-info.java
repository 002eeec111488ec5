/** The diagram {@code awareness-request}: an institution asks for an awareness session, from the request to the report (dossier §7.4). */
package iq.ihala.process.awarenessrequest;
