package iq.ihala.process.demo;

import static iq.ihala.process.demo.Said.said;

import iq.ihala.publiccomplaint.Citizen;
import iq.ihala.publiccomplaint.ComplaintWords;
import iq.ihala.publiccomplaint.Complaints;
import iq.ihala.publiccomplaint.Receipt;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Two invented complaints of citizens: that of SA-DEMO-12 waits for the officer's screening, a letter about a street without light for
 * the director's approval. Made once.
 */
@Component
@Profile("demo & !trial")
class DemoComplaint {

    private static final String OFFICER = "complaints.officer";

    private final Complaints complaints;
    private final Stage stage;

    DemoComplaint(Complaints complaints, Stage stage) {
        this.complaints = complaints;
        this.stage = stage;
    }

    /** After the people. */
    @EventListener
    @Order(40)
    public void onStart(ApplicationStartedEvent started) {
        if (complaints.anyYet()) {
            return;
        }
        complain("دائرة الرعاية الاجتماعية", "معاملة متأخرة منذ ستة أشهر ولا جواب على المراجعات.", "إنجازها");
        String letter = complain("بلدية البصرة", "الشارع قرب السوق بلا إنارة منذ شهرين.", "إصلاح الإنارة")
                .code();
        stage.answerOfHouse(OFFICER, letter, "userTask_screenComplaint", said("screening", "ORDINARY"));
        stage.answerOfHouse(
                OFFICER,
                letter,
                "userTask_classifyComplaint",
                said("complaintTopic", "MUNICIPALITY", "complaintQuarter", "MAQIL", "nameConsent", "NO"));
        stage.answerOfHouse(
                OFFICER,
                letter,
                "userTask_draftLetter",
                said("letterText", "الشارع قرب السوق بلا إنارة منذ شهرين. نرجو إصلاحها وإعلامنا بما يتم."));
    }

    private Receipt complain(String institution, String what, String wish) {
        return complaints.register(
                new ComplaintWords(institution, what, wish, null), Citizen.UNKNOWN, "PERSON", false, OFFICER);
    }
}
