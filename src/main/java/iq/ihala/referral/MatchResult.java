package iq.ihala.referral;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who suits, and who does not and why.
 *
 * @param offered at most three, best first; empty is a service gap
 * @param notOffered every other provider of the service that a condition excluded, by name
 */
public record MatchResult(List<Match> offered, List<NotOffered> notOffered) {

    /** What the counsellor says and why, in Arabic; where nobody offers the service at all it says that. */
    public String inWords() {
        if (offered.isEmpty() && notOffered.isEmpty()) {
            return "لا يوجد مكان متاح: لا جهة في الدليل تقدم هذه الخدمة.";
        }
        String excluded = notOffered.stream().map(NotOffered::arabic).collect(Collectors.joining("\n"));
        if (offered.isEmpty()) {
            return "لا يوجد مكان متاح الآن.\n" + excluded;
        }
        return notOffered.isEmpty() ? "كل جهات هذه الخدمة مناسبة." : excluded;
    }

    /** Codes only: provider and conditions, cut at the last whole one that fits. */
    String codes(int longest) {
        var codes = new StringBuilder();
        for (NotOffered one : notOffered) {
            String next = (codes.isEmpty() ? "" : ",") + one.codes();
            if (codes.length() + next.length() > longest) {
                break;
            }
            codes.append(next);
        }
        return codes.toString();
    }
}
