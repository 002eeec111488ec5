package iq.ihala.casefile;

/**
 * A case was erased (dossier §3.9); other modules remove every row of it in the same transaction. Nothing of it can be asked
 * any more.
 */
public record CaseErased(CaseNumber caseNumber) {}
