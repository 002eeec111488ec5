package iq.ihala.process.mediation;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.mediation.Mediation;
import iq.ihala.mediation.Mediations;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fact {@code sessionState}: how many sessions are left, each party's word that stops one, and what the lawyer wants changed. */
@Component
class SessionState implements FormFact {

    private static final String FIRST_WORD = "stopWord";
    private static final String OTHER_WORD = "otherStopWord";
    private static final String NOTE = "agreementNote";

    private final Mediations mediations;
    private final CaseFiles caseFiles;

    SessionState(Mediations mediations, CaseFiles caseFiles) {
        this.mediations = mediations;
        this.caseFiles = caseFiles;
    }

    @Override
    public String name() {
        return "sessionState";
    }

    @Override
    public boolean isExtract() {
        return true;
    }

    @Override
    public Object value(FactContext context) {
        int held = mediations
                .running(context.caseNumber())
                .map(Mediation::sessions)
                .orElse(0);
        Map<String, Object> said = caseFiles.newestAnswers(context.caseNumber(), Set.of(FIRST_WORD, OTHER_WORD, NOTE));
        List<String> lines = new ArrayList<>();
        lines.add("عُقدت " + held + " من " + Mediations.MOST_SESSIONS + " جلسات");
        say(said, FIRST_WORD, "كلمة الإيقاف للطرف الأول: ", lines);
        say(said, OTHER_WORD, "كلمة الإيقاف للطرف الثاني: ", lines);
        if (context.find(Variables.AGREEMENT_DECISION).filter("CHANGE"::equals).isPresent()) {
            say(said, NOTE, "طلب المحامي: ", lines);
        }
        return String.join("\n", lines);
    }

    private static void say(Map<String, Object> said, String key, String before, List<String> lines) {
        if (said.get(key) != null) {
            lines.add(before + said.get(key));
        }
    }
}
