package iq.ihala.casefile;

/** A closed case was opened again; published inside the transaction that records it. */
public record CaseReopened(CaseNumber caseNumber) {}
