package iq.ihala.audit.internal;

import iq.ihala.audit.AuditCheck;
import iq.ihala.audit.AuditVerdict;
import org.springframework.stereotype.Service;

@Service
class ChainCheck implements AuditCheck {

    private final EntryTable entries;
    private final HeadRow headRow;
    private final ChainKey key;
    private final AnchorBook anchors;

    ChainCheck(EntryTable entries, HeadRow headRow, ChainKey key, AnchorBook anchors) {
        this.entries = entries;
        this.headRow = headRow;
        this.key = key;
        this.anchors = anchors;
    }

    @Override
    public AuditVerdict verify() {
        return verifyAll().verdict();
    }

    Seen verifyAll() {
        return walk().fromTheBeginning();
    }

    /** Verifies only what was written since the newest anchor; everything, if there is none. */
    Seen verifySinceLastAnchor() {
        return walk().fromTheNewestAnchor();
    }

    /** What a walk saw, and the last good entry of it. */
    record Seen(AuditVerdict verdict, Head end) {}

    private Walk walk() {
        // The anchors first: one that is set meanwhile would know more than the ends that are read after it.
        var known = anchors.read();
        return new Walk(entries, headRow, key, known, headRow.ends());
    }
}
