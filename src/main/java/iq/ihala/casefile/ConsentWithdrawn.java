package iq.ihala.casefile;

import java.time.Instant;

/**
 * A consent that held was taken back; published inside the transaction that records it.
 *
 * @param item what it was for, or null if every item of this code was withdrawn
 */
public record ConsentWithdrawn(CaseNumber caseNumber, ConsentCode code, String item, Instant at) {}
