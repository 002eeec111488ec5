package iq.ihala.audit;

import java.time.Instant;

/**
 * An entry as it was written.
 *
 * @param seq position in the chain, from 1, without gaps
 * @param at when the transaction that did it was about to commit, to the millisecond
 */
public record AuditEntry(
        long seq, Instant at, AuditKind kind, String caseNumber, String subject, String by, String detail) {}
