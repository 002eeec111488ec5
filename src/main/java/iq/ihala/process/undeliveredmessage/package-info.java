/** A message that did not arrive, as a task for a supervisor and an incident in Cockpit. */
package iq.ihala.process.undeliveredmessage;
