package iq.ihala.audit.internal;

import iq.ihala.audit.AuditFlaw;
import java.util.OptionalLong;

/** Says what happened to the first entry that does not fit its place, by what stands there and right behind it. */
final class Diagnosis {

    /** Half a minute of trying; the name of the flaw is worth no more. */
    private static final long MOST_PLACES = 20_000_000;

    private final EntryTable entries;
    private final ChainKey key;
    private final long lastPlace;

    /** @param lastPlace the highest place that any entry had */
    Diagnosis(EntryTable entries, ChainKey key, long lastPlace) {
        this.entries = entries;
        this.key = key;
        this.lastPlace = Math.min(lastPlace, MOST_PLACES);
    }

    AuditFlaw of(Entry misfit) {
        long place = misfit.seq();
        var next = entries.at(place + 1);
        OptionalLong home = homeOf(misfit);
        boolean pushedUp = next.isPresent() && key.fits(next.get(), place);
        if (home.isEmpty()) {
            return pushedUp ? AuditFlaw.INSERTED : AuditFlaw.ALTERED;
        }
        if (pushedUp && home.getAsLong() != place + 1) {
            return AuditFlaw.INSERTED;
        }
        long afterHome = home.getAsLong() + 1;
        boolean pulledDown = afterHome > place && (next.isEmpty() || key.fits(next.get(), afterHome));
        return pulledDown ? AuditFlaw.MISSING : AuditFlaw.MOVED;
    }

    /** The place that the entry was written for; every place is tried, about a second for a million. */
    private OptionalLong homeOf(Entry misfit) {
        for (long place = 1; place <= lastPlace; place++) {
            if (key.fits(misfit, place)) {
                return OptionalLong.of(place);
            }
        }
        return OptionalLong.empty();
    }
}
