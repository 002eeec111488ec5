package iq.ihala.process.demo;

import iq.ihala.publiccomplaint.Citizen;
import iq.ihala.publiccomplaint.ComplaintWords;
import iq.ihala.publiccomplaint.Complaints;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One invented complaint of a citizen, that of SA-DEMO-12, for the demonstration's officer; made once. */
@Component
@Profile("demo")
class DemoComplaint {

    private final Complaints complaints;

    DemoComplaint(Complaints complaints) {
        this.complaints = complaints;
    }

    /** After the people. */
    @EventListener
    @Order(40)
    @Transactional
    public void onStart(ApplicationStartedEvent started) {
        if (!complaints.anyYet()) {
            complaints.register(
                    new ComplaintWords(
                            "دائرة الرعاية الاجتماعية",
                            "معاملة متأخرة منذ ستة أشهر ولا جواب على المراجعات.",
                            "إنجازها",
                            null),
                    Citizen.UNKNOWN,
                    "PERSON",
                    false,
                    "complaints.officer");
        }
    }
}
