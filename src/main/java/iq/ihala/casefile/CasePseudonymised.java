package iq.ihala.casefile;

/**
 * Everything that tells who the person is, and every word that was said, was removed from the file; codes stay. Each module
 * that holds words about the case removes its own in the same transaction.
 */
public record CasePseudonymised(CaseNumber caseNumber) {}
