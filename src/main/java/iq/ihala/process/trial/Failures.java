package iq.ihala.process.trial;

import iq.ihala.process.forms.QuietFailure;
import iq.ihala.process.forms.RefusedAnswer;

/** Says in Arabic what went wrong in a trial. */
final class Failures {

    private static final String NO_WAY_OUT = "ENGINE-02004";

    private Failures() {}

    static String arabic(Throwable thrown) {
        RefusedAnswer refused = TrialHand.refused(thrown);
        if (refused != null) {
            return "لم تُقبل الأجوبة: " + refused.getMessage();
        }
        Throwable root = thrown;
        String words = String.valueOf(thrown.getMessage());
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
            words += " " + root.getMessage();
        }
        if (words.contains(NO_WAY_OUT) || words.contains("No outgoing sequence flow")) {
            return "لا يصلح أي مخرج من هذه البوابة";
        }
        if (words.contains("no processes deployed with key")) {
            return "العملية المستدعاة غير منشورة";
        }
        if (isArabic(root.getMessage())) {
            return root.getMessage();
        }
        String what = root instanceof QuietFailure
                ? String.valueOf(root.getMessage())
                : root.getClass().getSimpleName();
        return "أخفقت الخطوة البرمجية (" + what.replace("A step failed with ", "") + ")";
    }

    private static boolean isArabic(String text) {
        return text != null
                && text.codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }
}
