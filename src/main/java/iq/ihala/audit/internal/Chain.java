package iq.ihala.audit.internal;

import iq.ihala.audit.AuditEvent;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Appends to the chain within the running transaction. */
@Component
class Chain {

    private final EntryTable entries;
    private final HeadRow headRow;
    private final ChainKey key;
    private final Clock clock;
    private final EntityManager entities;

    Chain(EntryTable entries, HeadRow headRow, ChainKey key, Clock clock, EntityManager entities) {
        this.entries = entries;
        this.headRow = headRow;
        this.key = key;
        this.clock = clock;
        this.entities = entities;
    }

    /**
     * The head is locked last of all: what the session still holds back is sent before, so nobody waits for a row while
     * holding the head.
     */
    void appendAfterAllElse(Collection<AuditEvent> events) {
        entities.flush();
        append(events);
    }

    void append(Collection<AuditEvent> events) {
        Head head = headRow.lock();
        var at = LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
        List<Entry> written = new ArrayList<>(events.size());
        for (AuditEvent event : events) {
            var entry = Entry.after(head, at, event, key);
            written.add(entry);
            head = Head.at(entry);
        }
        entries.add(written);
        headRow.move(head);
    }
}
