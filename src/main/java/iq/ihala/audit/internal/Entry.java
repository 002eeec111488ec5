package iq.ihala.audit.internal;

import iq.ihala.audit.AuditEvent;
import java.time.LocalDateTime;

/**
 * A row of the chain, every column of it. What a tampered row holds may be anything, so nothing is checked here.
 *
 * @param at UTC wall clock, whole milliseconds
 * @param previous MAC of the entry before, so that each entry can be judged by itself
 */
record Entry(
        long seq,
        LocalDateTime at,
        String kind,
        String caseNumber,
        String subject,
        String user,
        String detail,
        byte[] previous,
        byte[] mac) {

    static Entry after(Head head, LocalDateTime at, AuditEvent event, ChainKey key) {
        var open = new Entry(
                head.seq() + 1,
                at,
                event.kind().name(),
                event.caseNumber(),
                event.subject(),
                event.by(),
                event.detail(),
                head.mac(),
                new byte[0]);
        return open.with(key.ofEntry(open, open.seq()));
    }

    private Entry with(byte[] sealed) {
        return new Entry(seq, at, kind, caseNumber, subject, user, detail, previous, sealed);
    }
}
