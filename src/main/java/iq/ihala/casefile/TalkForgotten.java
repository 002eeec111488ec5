package iq.ihala.casefile;

/**
 * A talk that was not to be recorded was removed from the case files (dossier S05); other modules remove what they hold
 * of it in the same transaction.
 */
public record TalkForgotten(CaseNumber caseNumber) {}
