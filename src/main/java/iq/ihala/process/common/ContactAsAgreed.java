package iq.ihala.process.common;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.ContactObjection;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.SafeContactGuard;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.SafeContacts.Outside;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import iq.ihala.risk.RiskLevel;
import iq.ihala.staff.Staff;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Rule R1 of every contact (dossier §3.6): a contact that the centre began outside the agreed way, days or hours is refused.
 * Nobody is made to lie: that the person was here, or called, is always an answer; and what happened against the agreement may
 * be said as what it was, in imminent danger by a supervisor's decision, or as an incident that the supervisors are told of.
 */
@Component
public class ContactAsAgreed {

    /** The form's field for the time of a contact, {@code 14:30} of the last 24 hours. */
    public static final String TIME = "talkTime";

    private static final String OUTSIDE = "outsideAgreed";
    private static final String SUPERVISORS = "risk_reviewer";

    private static final Map<ContactObjection, String> WHY_NOT = Map.of(
            ContactObjection.NOTHING_AGREED,
            "لم يُتفق على وسيلة آمنة: لا يُتصل بالشخص، هو يتصل بنا",
            ContactObjection.PERSON_CALLS,
            "اتُّفق على ألا يُتصل بالشخص: هو يتصل بنا",
            ContactObjection.PHONE_WATCHED,
            "الهاتف مشترك أو مراقب أو لا يُعرف أمره: لا يُتصل به",
            ContactObjection.OTHER_WAY,
            "اتُّفق على وسيلة أخرى",
            ContactObjection.OUTSIDE_HOURS,
            "خارج الأيام أو الساعات الآمنة",
            ContactObjection.NO_VISIT,
            "لا زيارة منزلية دون موافقة سارية",
            ContactObjection.NO_MESSAGES,
            "الرسائل غير مسموحة");

    private final SafeContactGuard guard;
    private final SafeContacts contacts;
    private final SupervisorNotice supervisors;
    private final Staff staff;
    private final Clock clock;

    ContactAsAgreed(
            SafeContactGuard guard, SafeContacts contacts, SupervisorNotice supervisors, Staff staff, Clock clock) {
        this.guard = guard;
        this.contacts = contacts;
        this.supervisors = supervisors;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Lets a contact pass that was as agreed, or that is honestly said to have been otherwise.
     *
     * @param field the field in which the way was said, to be named in a refusal
     * @throws RefusedAnswer with what speaks against it
     */
    public void require(Step step, String field, ContactWay way) {
        Instant at = time(step);
        Optional<ContactObjection> objection = guard.objection(step.caseNumber(), way, at);
        if (objection.isEmpty()) {
            return;
        }
        Outside why = step.text(OUTSIDE)
                .flatMap(ContactAsAgreed::outside)
                .orElseThrow(() -> step.refuse(field, WHY_NOT.get(objection.get())));
        if (why == Outside.DANGER && !mayDecideInDanger(step)) {
            throw step.refuse(OUTSIDE, "الخطر ليس وشيكاً: يقرر المشرف الاتصال خارج الاتفاق");
        }
        contacts.reachedOutside(step.caseNumber(), way, at, objection.get(), why, step.user());
        supervisors.send(step.caseNumber(), "outside/" + step.scope() + "/" + clock.millis());
    }

    private boolean mayDecideInDanger(Step step) {
        boolean imminent = step.find(Variables.RISK_LEVEL)
                .filter(RiskLevel.IMMINENT.name()::equals)
                .isPresent();
        return imminent
                || staff.find(step.user())
                        .filter(member -> member.isIn(SUPERVISORS))
                        .isPresent();
    }

    private static Optional<Outside> outside(String code) {
        return switch (code) {
            case "DANGER" -> Optional.of(Outside.DANGER);
            case "INCIDENT" -> Optional.of(Outside.INCIDENT);
            default -> Optional.empty();
        };
    }

    /** The last time that the clock of Basra showed the hour that was said; now if none was. */
    private Instant time(Step step) {
        Instant now = clock.instant();
        return step.text(TIME)
                .map(LocalTime::parse)
                .map(said -> {
                    LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.BASRA);
                    Instant at = instant(today, said);
                    return at.isAfter(now) ? instant(today.minusDays(1), said) : at;
                })
                .orElse(now);
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return LocalDateTime.of(day, time).atZone(WorkingCalendar.BASRA).toInstant();
    }
}
