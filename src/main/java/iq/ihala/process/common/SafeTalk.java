package iq.ihala.process.common;

import iq.ihala.process.forms.Step;

/**
 * The rule that every talk starts with the question whether it is safe (dossier §3.6 R2). Where it is not, the talk ends and
 * nothing that was typed counts: the task stays open for the next safe hour.
 */
public final class SafeTalk {

    /** The question's key in all forms. */
    public static final String QUESTION = "safeToTalk";

    private SafeTalk() {}

    /**
     * Lets the step pass if the person could talk, or was not asked because no talk was needed.
     *
     * @throws iq.ihala.process.forms.RefusedAnswer if it was not safe to talk
     */
    public static void require(Step step) {
        if (step.text(QUESTION).filter("NO"::equals).isPresent()) {
            throw step.refuse(QUESTION, "لم يكن الكلام آمناً: تبقى المهمة مفتوحة وتُعاد المحاولة في الوقت الآمن");
        }
    }
}
