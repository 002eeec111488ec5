package iq.ihala.process.common;

import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import java.util.Set;

/** What must hold before anybody talks to the person or agrees on a way to do so (dossier §3.6). */
public final class SafeTalk {

    private static final Set<String> NOT_SURELY_OWN = Set.of("YES", "UNKNOWN");

    private SafeTalk() {}

    /**
     * A step that is a talk is not finished while talking is not safe (rule R2): it stays open for the next safe hour.
     *
     * @throws RefusedAnswer if {@code safeToTalk} is NO
     */
    public static void requireSafe(Step step) {
        if (step.text("safeToTalk").filter("NO"::equals).isPresent()) {
            throw step.refuse("safeToTalk", "الكلام غير آمن الآن: تبقى المهمة مفتوحة إلى الوقت الآمن");
        }
    }

    /**
     * A shared or watched telephone is no safe way to the person.
     *
     * @throws RefusedAnswer if the person's own telephone was chosen although it is, or may be, shared
     */
    public static void requireSafeWay(Step step) {
        boolean shared =
                step.text("phoneShared").filter(NOT_SURELY_OWN::contains).isPresent();
        if (shared && step.text("safeContactMethod").filter("PHONE_OWN"::equals).isPresent()) {
            throw step.refuse("safeContactMethod", "الهاتف مشترك أو مراقب أو لا يُعرف أمره: تُختار وسيلة أخرى");
        }
    }
}
