package iq.ihala.process.mediation;

import iq.ihala.mediation.Mediation;
import iq.ihala.mediation.Mediations;
import iq.ihala.process.forms.Step;

/** When a yes in a private talk counts: without fear, and to this mediator (dossier §7.2: without free consent there is no mediation). */
final class FreeYes {

    private static final String ANSWER = "partyAnswer";
    private static final String NOT_FREE =
            "القبول ليس حراً ما دام هناك خوف أو ضغط أو لا يُعرف: يُختار «لا يوافق»، أو «خوف أو تهديد»";

    private FreeYes() {}

    static void require(Step step, String fearField) {
        if (step.text(fearField).filter("N"::equals).isEmpty()) {
            throw step.refuse(ANSWER, NOT_FREE);
        }
    }

    /** Whoever wants a mediator of the same sex gets one before anybody sits down. */
    static void requireThisMediator(Step step, String field, Mediations mediations) {
        String wish = step.text(field).orElseThrow();
        boolean twoMediate = mediations
                .running(step.caseNumber())
                .map(Mediation::secondMediator)
                .isPresent();
        if (wish.equals("SAME_SEX") || (wish.equals("BOTH") && !twoMediate)) {
            throw step.refuse(ANSWER, "يُختار «يريد وسيطاً آخر» حتى يختار المشرف من يريده");
        }
    }
}
