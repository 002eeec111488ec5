package iq.ihala.process.privacy;

import static iq.ihala.process.support.AutoWorker.inTurn;

import iq.ihala.process.support.AutoWorker;
import iq.ihala.publiccomplaint.Citizen;
import iq.ihala.publiccomplaint.ComplaintWords;
import iq.ihala.publiccomplaint.Complaints;
import iq.ihala.publiccomplaint.Receipt;
import java.util.Map;
import java.util.function.Function;

/** Citizens' complaints that come to every form of their diagram. */
final class ComplaintWalk {

    private static final int MOST = 15;

    private final Complaints complaints;
    private final String words;

    private final PlantedWords planted;

    private ComplaintWalk(Complaints complaints, String words, PlantedWords planted) {
        this.complaints = complaints;
        this.words = words;
        this.planted = planted;
    }

    static ComplaintWalk of(Complaints complaints, String words, PlantedWords planted) {
        return new ComplaintWalk(complaints, words, planted);
    }

    void happens(Function<Map<String, Object>, AutoWorker> workers) {
        workers.apply(Map.of(
                        "screening", "HARM",
                        "nameConsent", "YES",
                        "letterApproved", inTurn("NO", "YES"),
                        "silenceChoice", "TELL"))
                .late(
                        "userTask_recordAnswer",
                        "boundaryEvent_firstReminder",
                        "boundaryEvent_secondReminder",
                        "boundaryEvent_tooLong")
                .work(registered().code(), MOST);
        Receipt answered = registered();
        workers.apply(Map.of("screening", "ORDINARY", "letterApproved", inTurn("NO", "YES")))
                .work(answered.code(), MOST);
        // These forms leave nothing in a case file: what was typed lies sealed in the register of complaints.
        planted.heldElsewhere("public-complaint.draftLetter", "letterText", complaints.letter(answered));
        planted.heldElsewhere("public-complaint.approveLetter", "letterRemark", complaints.remark(answered));
        planted.heldElsewhere("public-complaint.recordAnswer", "answerText", complaints.answer(answered));
        workers.apply(Map.of("screening", "OUTSIDE")).work(registered().code(), MOST);
    }

    private Receipt registered() {
        return complaints.register(
                new ComplaintWords(words, words, words, words),
                new Citizen(words, "07700000000"),
                "PHONE",
                false,
                null);
    }
}
