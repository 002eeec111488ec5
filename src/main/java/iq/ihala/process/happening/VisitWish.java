package iq.ihala.process.happening;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseNews;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import iq.ihala.volunteer.Visit;
import iq.ihala.volunteer.Visits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Leads whoever works on a case from a person's yes to a visit to asking for it (ADR 42: a referral of the service VISIT asks for none),
 * and shows how it stands until it is made. On the page of the case for readers of its story: one statement, two while the yes holds.
 */
@Component
class VisitWish implements CaseNews {

    private static final String ASK = "وافق الشخص على زيارة: إن كانت من وحدة التواصل فاطلبها في «ماذا حدث؟»";

    private final Visits visits;
    private final Consents consents;

    VisitWish(Visits visits, Consents consents) {
        this.visits = visits;
        this.consents = consents;
    }

    @Override
    public News of(CaseNumber number, Sight sight) {
        if (!sight.reads(Section.STORY) || !isAgreed(number)) {
            return News.NONE;
        }
        Optional<Visit> open = open(number);
        if (open.isPresent()) {
            return clock("زيارة من وحدة التواصل: " + open.get().state().arabic(), day(open.get()));
        }
        return sight.writes(Section.STORY) ? clock(ASK, null) : News.NONE;
    }

    /** The visit that is on its way for this case. */
    Optional<Visit> open(CaseNumber number) {
        return visits.ofCase(number).stream().filter(Visit::isOpen).findFirst();
    }

    /** Whether the person's yes to a visit holds. */
    boolean isAgreed(CaseNumber number) {
        return consents.isLive(number, ConsentCode.C_VISIT, null, null);
    }

    private static Instant day(Visit visit) {
        return visit.visitOn() == null
                ? null
                : visit.visitOn().atStartOfDay(WorkingCalendar.BASRA).toInstant();
    }

    private static News clock(String what, Instant until) {
        return new News(List.of(new CaseNews.Clock(what, null, null, until, true)), List.of(), List.of());
    }
}
