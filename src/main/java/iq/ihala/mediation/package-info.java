/**
 * Mediations between a person of the centre and another party (dossier §7.2): who mediates, how often they met, what became of it.
 * It holds codes, dates and user names only; words lie in the case file, and of the other party nothing is written down here.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"casefile"})
package iq.ihala.mediation;
