/** The diagram {@code training}: from the need to the look back after three months (dossier §7.4). */
package iq.ihala.process.training;
