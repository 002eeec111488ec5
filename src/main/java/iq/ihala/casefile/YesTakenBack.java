package iq.ihala.casefile;

/**
 * A person said no to something she had agreed to before; published inside the transaction that records the no.
 *
 * @param item what the consent was for, or null
 * @param by who asked her
 */
public record YesTakenBack(CaseNumber caseNumber, ConsentCode code, String item, String by) {}
