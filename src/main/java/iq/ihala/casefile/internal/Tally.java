package iq.ihala.casefile.internal;

import iq.ihala.casefile.ContactTally;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Counts tries to reach a person. */
final class Tally {

    private Tally() {}

    /** @param tries oldest first */
    static ContactTally of(List<ContactRow> tries, Instant now) {
        int made = 0;
        int missed = 0;
        Instant firstMade = null;
        Instant firstMissed = null;
        for (ContactRow one : tries) {
            if (one.made()) {
                made++;
                missed = 0;
                firstMissed = null;
                firstMade = firstMade == null ? one.triedAt() : firstMade;
            } else {
                missed++;
                firstMissed = firstMissed == null ? one.triedAt() : firstMissed;
            }
        }
        return new ContactTally(made, daysSince(firstMade, now), missed, daysSince(firstMissed, now));
    }

    private static int daysSince(Instant first, Instant now) {
        return first == null ? 0 : (int) Duration.between(first, now).toDays();
    }
}
