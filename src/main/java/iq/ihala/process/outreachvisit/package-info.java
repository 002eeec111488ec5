/** The diagram {@code outreach-visit}: a visit with consent, by two, of whom one at least is a woman (dossier §7.4). */
package iq.ihala.process.outreachvisit;
