package iq.ihala.audit.internal;

import iq.ihala.audit.AuditEvent;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Appends to the chain within the running transaction: lock the head, add the rows, move the head. */
@Component
class Chain {

    private final EntryTable entries;
    private final HeadRow headRow;
    private final ChainKey key;
    private final Clock clock;

    Chain(EntryTable entries, HeadRow headRow, ChainKey key, Clock clock) {
        this.entries = entries;
        this.headRow = headRow;
        this.key = key;
        this.clock = clock;
    }

    void append(Collection<AuditEvent> events) {
        Head head = headRow.lock();
        var at = now(clock);
        List<Entry> written = new ArrayList<>(events.size());
        for (AuditEvent event : events) {
            var entry = Entry.after(head, at, event, key);
            written.add(entry);
            head = Head.at(entry);
        }
        entries.add(written);
        headRow.move(head);
    }

    /** What the columns hold of a time: UTC, whole milliseconds. */
    static LocalDateTime now(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }
}
