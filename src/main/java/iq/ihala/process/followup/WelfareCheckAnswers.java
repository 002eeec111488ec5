package iq.ihala.process.followup;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.process.Variables;
import iq.ihala.process.common.DangerSignals;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.risk.RiskLevel;
import org.springframework.stereotype.Component;

/**
 * S19b: a look after the person that gives nothing away. Community police go only with a live consent, or where the danger is
 * imminent. Somebody found at risk starts the danger path.
 */
@Component
class WelfareCheckAnswers implements StepRecorder {

    private static final String WAY = "welfareWay";

    private final Consents consents;
    private final DangerSignals danger;

    WelfareCheckAnswers(Consents consents, DangerSignals danger) {
        this.consents = consents;
        this.danger = danger;
    }

    @Override
    public String form() {
        return FollowUpProcess.WELFARE_FORM;
    }

    @Override
    public void record(Step step) {
        boolean imminent = step.find(Variables.RISK_LEVEL)
                .map(RiskLevel::valueOf)
                .orElse(RiskLevel.IMMINENT)
                .equals(RiskLevel.IMMINENT);
        String way = step.text(WAY).orElseThrow();
        if (!imminent && way.equals("COMMUNITY_POLICE") && !holds(step.caseNumber(), ConsentCode.C_CP)) {
            throw step.refuse(WAY, "لا شرطة دون موافقة سارية من الشخص، إلا إذا كان الخطر وشيكاً");
        }
        if (step.text("welfareResult").filter("AT_RISK"::equals).isPresent()) {
            danger.raise(step.caseNumber(), step.user());
        }
    }

    private boolean holds(CaseNumber caseNumber, ConsentCode code) {
        return consents.inForce(caseNumber).stream().anyMatch(live -> live.code() == code);
    }
}
