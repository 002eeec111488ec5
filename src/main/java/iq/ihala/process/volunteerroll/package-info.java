/** The diagram {@code volunteer-roll}: from an application to the badge given back (dossier §7.4). */
package iq.ihala.process.volunteerroll;
