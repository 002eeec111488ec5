package iq.ihala.casefile;

/** A case became a restricted one; published inside the transaction that records it, once per change. */
public record CaseRestricted(CaseNumber caseNumber) {}
