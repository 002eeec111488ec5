/**
 * Offences, complaint deadlines and the legal file of a case. It holds facts for a lawyer's work; it never decides for
 * the lawyer or the person.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"calendar", "casefile", "crypto"})
package iq.ihala.legaladvice;
