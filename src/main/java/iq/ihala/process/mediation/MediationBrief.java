package iq.ihala.process.mediation;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.mediation.Mediation;
import iq.ihala.mediation.Mediations;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Fact {@code mediationBrief}: all that a mediator is told of a case: the matter in one word, whom the person would rather talk to, and
 * what may be said. No story, no level, no answer of a risk tool (dossier §2), and nothing without a live consent.
 */
@Component
class MediationBrief implements FormFact {

    private static final Map<String, String> MATTERS = Map.of(
            "NEIGHBOURS", "جيران",
            "FAMILY", "خلاف أسري بسيط بالكلام",
            "DEBT", "دين",
            "SCHOOL", "خلاف مدرسي بين متكافئين",
            "TRIBAL", "تفاوض عشائري",
            "THREAT", "تهديد (أجازه المحامي)",
            "DAMAGE", "إتلاف أموال (أجازه المحامي)",
            "SLIGHT_HARM", "إيذاء خفيف (أجازه المحامي)");
    private static final Map<String, String> WISHES = Map.of("F", "يفضّل التكلم مع امرأة", "M", "يفضّل التكلم مع رجل");
    private static final String WISH = "counsellorSexPref";

    private final Mediations mediations;
    private final CaseFiles caseFiles;
    private final Consents consents;
    private final Staff staff;

    MediationBrief(Mediations mediations, CaseFiles caseFiles, Consents consents, Staff staff) {
        this.mediations = mediations;
        this.caseFiles = caseFiles;
        this.consents = consents;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "mediationBrief";
    }

    @Override
    public boolean isExtract() {
        return true;
    }

    @Override
    public Object value(FactContext context) {
        if (!consents.isLive(context.caseNumber(), ConsentCode.C_MED, null, null)) {
            return "لا توجد موافقة سارية على الوساطة: لا يُتصل بأحد.";
        }
        Optional<Mediation> running = mediations.running(context.caseNumber());
        List<String> lines = new ArrayList<>();
        lines.add("الموضوع: "
                + running.map(Mediation::matter)
                        .map(matter -> MATTERS.getOrDefault(matter, "غير محدد"))
                        .orElse("غير محدد"));
        Object wish =
                caseFiles.newestAnswers(context.caseNumber(), Set.of(WISH)).get(WISH);
        Optional.ofNullable(wish).map(WISHES::get).ifPresent(lines::add);
        running.map(this::mediators)
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> lines.add("الوسطاء: " + names));
        return String.join("\n", lines);
    }

    private String mediators(Mediation mediation) {
        return Stream.of(mediation.mediator(), mediation.secondMediator())
                .flatMap(Stream::ofNullable)
                .map(user -> staff.find(user).map(StaffMember::displayName).orElse(user))
                .collect(Collectors.joining("، "));
    }
}
