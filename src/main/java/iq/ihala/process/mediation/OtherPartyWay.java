package iq.ihala.process.mediation;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fact {@code otherPartyWay}: how the person wants the other party to be invited, and what may be said; only while the yes holds. */
@Component
class OtherPartyWay implements FormFact {

    private static final String INVITE = "otherPartyInvite";
    private static final String PHONE = "otherPartyPhone";
    private static final String SAID = "otherMayHear";
    private static final Map<String, String> WAYS = Map.of(
            "PERSON_TELLS", "يخبره صاحب الحالة بنفسه: لا يُتصل به",
            "BOTH_CAME", "حضر الاثنان",
            "MEDIATOR_CALLS", "يتصل به الوسيط");

    private final CaseFiles caseFiles;
    private final Consents consents;

    OtherPartyWay(CaseFiles caseFiles, Consents consents) {
        this.caseFiles = caseFiles;
        this.consents = consents;
    }

    @Override
    public String name() {
        return "otherPartyWay";
    }

    @Override
    public boolean isExtract() {
        return true;
    }

    @Override
    public Object value(FactContext context) {
        if (!consents.isLive(context.caseNumber(), ConsentCode.C_MED, null, null)) {
            return "لا توجد موافقة سارية: لا يُقال للطرف الآخر شيء.";
        }
        Map<String, Object> said = caseFiles.newestAnswers(context.caseNumber(), Set.of(INVITE, PHONE, SAID));
        String way = (String) said.get(INVITE);
        List<String> lines = new ArrayList<>();
        lines.add(WAYS.getOrDefault(String.valueOf(way), "لم يُتفق بعد"));
        if ("MEDIATOR_CALLS".equals(way) && said.get(PHONE) != null) {
            lines.add("الهاتف: \u2066" + said.get(PHONE) + "\u2069");
        }
        if (said.get(SAID) != null) {
            lines.add("يجوز أن يُقال: " + said.get(SAID));
        }
        return String.join("\n", lines);
    }
}
