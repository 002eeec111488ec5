package iq.ihala.audit.internal;

import iq.ihala.audit.AuditFlaw;
import iq.ihala.audit.AuditVerdict;
import java.util.Arrays;
import java.util.Optional;

/** One walk along the chain, up to where it ended when the walk began, or to the first thing that is wrong. */
final class Walk {

    private final EntryTable entries;
    private final ChainKey key;
    private final Anchors anchors;
    private final Optional<Head> head;
    private final long lastRow;

    private Head good = Head.ofEmptyTrail();
    private long read;
    private AuditVerdict bad;

    Walk(EntryTable entries, HeadRow headRow, ChainKey key, Anchors anchors, HeadRow.Ends ends) {
        this.entries = entries;
        this.key = key;
        this.anchors = anchors;
        this.head = ends.head().filter(headRow::isGenuine).map(HeadRow.SealedHead::head);
        this.lastRow = ends.lastRow();
    }

    ChainCheck.Seen fromTheBeginning() {
        return seen(Long.MIN_VALUE);
    }

    ChainCheck.Seen fromTheNewestAnchor() {
        var newest = anchors.newest();
        if (newest.isEmpty() || newest.get().seq() == 0) {
            return fromTheBeginning();
        }
        // The anchored entry itself is read again: it must still stand where it stood.
        long seq = newest.get().seq();
        var anchored = entries.at(seq);
        if (anchored.isEmpty()) {
            return fromTheBeginning();
        }
        good = new Head(seq - 1, anchored.get().previous());
        return seen(seq);
    }

    private ChainCheck.Seen seen(long first) {
        long end = head.map(Head::seq).orElse(lastRow);
        entries.walk(first, end, this::isGood);
        if (bad == null) {
            judgeTheEnd();
        }
        anchors.distrusted().ifPresent(seq -> {
            if (bad == null) {
                bad(AuditFlaw.ANCHOR, seq);
            }
        });
        return new ChainCheck.Seen(bad == null ? new AuditVerdict(read, anchors.count(), null, 0) : bad, good);
    }

    private boolean isGood(Entry entry) {
        read++;
        long expected = good.seq() + 1;
        if (entry.seq() < expected) {
            bad(AuditFlaw.INSERTED, entry.seq());
        } else if (entry.seq() > expected) {
            bad(AuditFlaw.MISSING, expected);
        } else if (!key.fits(entry)) {
            bad(
                    new Diagnosis(entries, key, Math.max(lastKnownPlace(), head.isEmpty() ? lastRow : 0)).of(entry),
                    expected);
        } else if (!Arrays.equals(entry.previous(), good.mac())) {
            bad(AuditFlaw.FORKED, expected);
        } else if (anchors.macAt(expected)
                .filter(mac -> !Arrays.equals(mac, entry.mac()))
                .isPresent()) {
            bad(AuditFlaw.ANCHOR, expected);
        } else {
            good = Head.at(entry);
        }
        return bad == null;
    }

    private void judgeTheEnd() {
        Optional<Entry> behind = entries.firstBehind(good.seq(), lastRow);
        if (behind.filter(this::follows).isPresent()) {
            // A genuine head of an earlier day: its old values were put back.
            bad(AuditFlaw.HEAD, good.seq());
        } else if (lastKnownPlace() > good.seq()) {
            bad(AuditFlaw.CUT_OFF, good.seq() + 1);
        } else if (head.isEmpty() || !Arrays.equals(head.get().mac(), good.mac())) {
            bad(AuditFlaw.HEAD, good.seq());
        } else {
            behind.ifPresent(entry -> bad(AuditFlaw.INSERTED, entry.seq()));
        }
    }

    private boolean follows(Entry entry) {
        return entry.seq() == good.seq() + 1 && key.fits(entry) && Arrays.equals(entry.previous(), good.mac());
    }

    /** The highest place that the head or an anchor knows of. */
    private long lastKnownPlace() {
        return Math.max(
                head.map(Head::seq).orElse(0L), anchors.newest().map(Head::seq).orElse(0L));
    }

    private void bad(AuditFlaw flaw, long seq) {
        bad = new AuditVerdict(read, anchors.count(), flaw, seq);
    }
}
