package iq.ihala.process.mediation;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.mediation.Mediation;
import iq.ihala.mediation.Mediations;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Why mediation is not tried, in words that the case worker can say (dossier §7.2). */
@Component
class MediationRefusal implements FormFact {

    private static final String UNCLEAR = "بعض الأجوبة غير معروفة، وما لا نعرفه نعامله كخطر.";
    private static final String NO_MEDIATOR = "لا يوجد الآن وسيط محايد: لا وساطة مع قريب أو مأجور أو صاحب مصلحة.";
    private static final String OTHER_PARTY = "الطرف الآخر لم يوافق، ولا يُسأل عن السبب.";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("LEVEL_HIGH", "مستوى الخطورة مرتفع أو وشيك: السلامة أولاً."),
            Map.entry("SEXUAL_VIOLENCE", "في الأمر عنف جنسي: لا وساطة فيه."),
            Map.entry("MINOR_IN_VIOLENCE", "أحد الأطراف دون 18 سنة في أمر عنيف."),
            Map.entry("TRAFFICKING", "في الأمر شبهة اتجار بالبشر."),
            Map.entry("FORCED_MARRIAGE", "في الأمر إكراه على الزواج أو فصلية أو نهوة."),
            Map.entry("INJURY", "توجد إصابة: مكانها القاضي لا الوساطة."),
            Map.entry("WEAPON", "استُعمل سلاح."),
            Map.entry("WOMAN_OR_CHILD_THREATENED", "امرأة أو طفل تحت التهديد."),
            Map.entry("PUBLIC_FELONY", "في الأمر جناية فيها حق عام لا يُتنازل عنه."),
            Map.entry("FEAR_OR_PRESSURE", "أحد الطرفين خائف أو تحت ضغط: القبول ليس حراً."),
            Map.entry("POWER_GAP", "فارق القوة بين الطرفين لا يمكن موازنته."),
            Map.entry("NOT_WANTED", "الشخص لا يريد الوساطة."));

    private final CaseFiles caseFiles;
    private final Consents consents;
    private final Mediations mediations;

    MediationRefusal(CaseFiles caseFiles, Consents consents, Mediations mediations) {
        this.mediations = mediations;
        this.consents = consents;
        this.caseFiles = caseFiles;
    }

    @Override
    public String name() {
        return "mediationRefusal";
    }

    @Override
    public Object value(FactContext context) {
        if (context.find(Variables.MEDIATION_ELIGIBILITY)
                .filter(MediationProcess.NO::equals)
                .isPresent()) {
            return reasonOfTheTable(context);
        }
        if (wasAllowed(context) && !consents.isLive(context.caseNumber(), ConsentCode.C_MED, null, null)) {
            return WORDS.get("NOT_WANTED");
        }
        if (context.find(Variables.MEDIATOR_FOUND).filter(found -> !found).isPresent()) {
            return NO_MEDIATOR;
        }
        if (context.find(Variables.PARTY_ANSWER)
                .filter(answer -> !answer.equals(MediationProcess.AGREES))
                .isPresent()) {
            return mediations
                            .running(context.caseNumber())
                            .map(Mediation::firstAgreed)
                            .orElse(false)
                    ? OTHER_PARTY
                    : WORDS.get("NOT_WANTED");
        }
        boolean lawyerSaidNo = context.find(Variables.MEDIATION_ELIGIBILITY)
                .filter("LAWYER_CHECK"::equals)
                .isPresent();
        if (lawyerSaidNo) {
            return "راجع المحامي الأمر ورأى أن الوساطة لا تجوز فيه أو ليست آمنة.";
        }
        return reasonOfTheTable(context);
    }

    private String reasonOfTheTable(FactContext context) {
        Object reason = caseFiles
                .newestAnswers(context.caseNumber(), Set.of(MediationProcess.REASON))
                .get(MediationProcess.REASON);
        return WORDS.getOrDefault(String.valueOf(reason), UNCLEAR);
    }

    private static boolean wasAllowed(FactContext context) {
        return context.find(Variables.MEDIATION_LAWFUL).orElse(false)
                || context.find(Variables.MEDIATION_ELIGIBILITY)
                        .filter("YES"::equals)
                        .isPresent();
    }
}
