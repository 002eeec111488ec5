/**
 * The law's tables, complaint deadlines and the legal file of a case. It holds facts for a lawyer's work; it never decides for
 * the lawyer or the person.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "calendar", "casefile", "crypto", "staff"})
package iq.ihala.legaladvice;
