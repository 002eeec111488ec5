package iq.ihala.volunteer;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.volunteer.RefusedException.Rule;
import iq.ihala.volunteer.Seals.Place;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person said to a visit (dossier §3.4, C-VISIT): the consent of the case file where a case asked, one of the visit's own where
 * a list did. One consent is one visit, and it can be taken back wherever the visit stands. Joins the running transaction.
 */
@Service
@Transactional(noRollbackFor = {NoConsentException.class, RefusedException.class})
public class VisitConsents {

    private static final String GIVEN = "GIVEN";

    private final JdbcClient jdbc;
    private final VisitRows rows;
    private final Seals seals;
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitConsents(
            JdbcClient jdbc,
            VisitRows rows,
            Seals seals,
            Consents consents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.seals = seals;
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person agreed to this visit, at this place and on this day.
     *
     * @param how {@code SIGNED}, {@code ORAL} or {@code BY_TELEPHONE}
     * @throws NoConsentException for a case's visit whose consent in the file does not hold
     * @throws RefusedException if the day has passed
     */
    public void agree(Ref ref, VisitPlace place, LocalDate on, boolean plainClothes, String how, String by) {
        Visit visit = rows.find(ref).orElseThrow();
        if (visit.fromCase() && !live(visit)) {
            throw new NoConsentException(ConsentCode.C_VISIT);
        }
        if (on.isBefore(Basra.today(clock))) {
            throw new RefusedException(Rule.DAY_PASSED);
        }
        jdbc.sql("update outreach_visit set state = 'AGREED', consent = 'GIVEN', consent_how = :how, consent_by = :by,"
                        + " consent_at = :now, consent_ended_at = null, consent_text = 1, visit_on = :day, plain_clothes = :plain,"
                        + " sealed_place = :place where visit = :visit and state not in ('CLOSED', 'STOPPED')")
                .param("how", how)
                .param("by", by)
                .param("now", Basra.now(clock))
                .param("day", on)
                .param("plain", plainClothes)
                .param("place", seals.seal(place, Place.visit("sealed_place", ref)))
                .param("visit", ref.value())
                .update();
    }

    /** The person does not want a visit. */
    public void refuse(Ref ref) {
        jdbc.sql("update outreach_visit set consent = 'REFUSED', result = null where visit = :visit")
                .param("visit", ref.value())
                .update();
    }

    /** Whether the case's own file holds a live consent for a visit. */
    public boolean isAgreedInFile(Ref ref) {
        return rows.find(ref).filter(visit -> visit.fromCase() && live(visit)).isPresent();
    }

    /** @throws NoConsentException unless the person's yes to this visit holds now */
    public void require(Ref ref) {
        if (rows.find(ref).filter(this::holds).isEmpty()) {
            throw new NoConsentException(ConsentCode.C_VISIT);
        }
    }

    /** @throws NoConsentException unless the case's file holds a live consent for a visit */
    void requireInFile(CaseNumber number) {
        if (!consents.isLive(number, ConsentCode.C_VISIT, null, null)) {
            throw new NoConsentException(ConsentCode.C_VISIT);
        }
    }

    void used(Visit visit) {
        consents.use(new CaseNumber(visit.caseNumber()), ConsentCode.C_VISIT, null, null);
    }

    void refusedInFile(Visit visit, String by) {
        consents.refuse(new CaseNumber(visit.caseNumber()), ConsentCode.C_VISIT, null, by);
    }

    /** The person takes the yes back, at any moment: whatever still runs for this visit stops. Of a case, the case file is asked. */
    public void withdraw(Ref ref, String by) {
        Visit visit = rows.find(ref).filter(Visit::isOpen).orElse(null);
        if (visit != null && visit.fromCase()) {
            consents.withdraw(new CaseNumber(visit.caseNumber()), ConsentCode.C_VISIT, null, by);
        }
        stop(ref, false);
    }

    /**
     * Nobody goes: the place is forgotten at once, the two are told by the diagram.
     *
     * @param afterwards also what follows a visit that was made already, because the case as such ends
     */
    void stop(Ref ref, boolean afterwards) {
        int stopped = jdbc.sql(
                        "update outreach_visit set consent = 'WITHDRAWN', consent_ended_at = :now, state = 'STOPPED',"
                                + " result = 'STOPPED', sealed_place = null where visit = :visit"
                                + " and state not in ('CLOSED', 'STOPPED') and (:afterwards or consent <> 'USED')")
                .param("now", Basra.now(clock))
                .param("afterwards", afterwards)
                .param("visit", ref.value())
                .update();
        if (stopped > 0) {
            events.publishEvent(new VisitConsentGone(ref));
        }
    }

    private boolean holds(Visit visit) {
        return GIVEN.equals(visit.consent()) && live(visit);
    }

    private boolean live(Visit visit) {
        return !visit.fromCase()
                || consents.isLive(new CaseNumber(visit.caseNumber()), ConsentCode.C_VISIT, null, null);
    }
}
