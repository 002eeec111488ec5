package iq.ihala.volunteer;

import iq.ihala.casefile.CaseErased;
import iq.ihala.casefile.CasePseudonymised;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens to a case happens to its visits: a consent taken back stops them, an erased case has none. */
@Component
class CaseVisits {

    private final VisitRows rows;
    private final VisitConsents consents;
    private final Seals seals;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    CaseVisits(VisitRows rows, VisitConsents consents, Seals seals, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.rows = rows;
        this.consents = consents;
        this.seals = seals;
        this.jdbc = jdbc;
        this.events = events;
    }

    @EventListener
    void on(ConsentWithdrawn withdrawn) {
        boolean whole = withdrawn.code() == ConsentCode.C_RECORD;
        if (whole || withdrawn.code() == ConsentCode.C_VISIT) {
            rows.ofCase(withdrawn.caseNumber().value()).stream()
                    .filter(Visit::isOpen)
                    .forEach(visit -> consents.stop(visit.ref(), whole));
        }
    }

    @EventListener
    void on(CasePseudonymised pseudonymised) {
        rows.ofCase(pseudonymised.caseNumber().value()).forEach(visit -> {
            consents.stop(visit.ref(), true);
            jdbc.sql("update outreach_visit set sealed_place = null, sealed_report = null where visit = :visit")
                    .param("visit", visit.ref().value())
                    .update();
            seals.destroy(visit.ref());
        });
    }

    @EventListener
    void on(CaseErased erased) {
        rows.ofCase(erased.caseNumber().value()).forEach(visit -> {
            jdbc.sql("delete from outreach_visit where visit = :visit")
                    .param("visit", visit.ref().value())
                    .update();
            seals.destroy(visit.ref());
            events.publishEvent(new VisitErased(visit.ref()));
        });
    }
}
