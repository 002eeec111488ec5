package iq.ihala.casefile;

import java.time.Instant;
import java.util.List;

/**
 * What another module knows of a case and its page shows beside the file's own: running clocks, referrals, things that
 * happened. Whoever implements it leaves out what the sight does not read; the page hides nothing.
 */
public interface CaseNews {

    News of(CaseNumber number, Sight sight);

    /** All of it in Arabic; nothing of it where there is nothing to tell. */
    record News(List<Clock> clocks, List<Referred> referrals, List<Event> events) {

        public static final News NONE = new News(List.of(), List.of(), List.of());

        public News {
            clocks = List.copyOf(clocks);
            referrals = List.copyOf(referrals);
            events = List.copyOf(events);
        }
    }

    /**
     * Something that has to be done, or runs out.
     *
     * @param by user name of who has it in hand, or null
     * @param about id of the referral that it is about, or null
     * @param until null where it has no last moment
     * @param wholeDay whether {@code until} stands for its day in Basra, that day included
     */
    record Clock(String what, String by, String about, Instant until, boolean wholeDay) {}

    /**
     * A referral, as far as whoever reads the case needs it at a glance.
     *
     * @param provider its Arabic name, or null while none is chosen
     * @param over whether nothing can follow
     * @param appointment or null
     */
    record Referred(String id, String service, String provider, String state, boolean over, Instant appointment) {}

    /** Something that happened. {@code by} is Arabic, too, or empty. */
    record Event(Instant at, String what, String by) {}
}
