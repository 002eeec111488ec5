package iq.ihala.casefile;

/** A withdrawal was recorded, and the consents in its scope have ended; published inside the transaction that records it. */
public record PersonWithdrew(Withdrawal withdrawal) {}
