package iq.ihala.process.optionstalk;

import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S15: the person knows before anybody else does; only fear that knowing brings harm excuses silence (dossier §3.4). */
@Component
class TellPersonFirstAnswers implements StepRecorder {

    private final ConsentOverrides overrides;

    TellPersonFirstAnswers(ConsentOverrides overrides) {
        this.overrides = overrides;
    }

    @Override
    public String form() {
        return OptionsTalkProcess.TELLING_FORM;
    }

    @Override
    public void record(Step step) {
        if (step.flag("personInformed")) {
            SafeTalk.requireSafe(step);
            overrides.told(
                    step.caseNumber(),
                    OptionsTalkProcess.OVERRIDDEN,
                    OptionsTalkProcess.DUTY_ITEM,
                    "BY_SAFE_WAY",
                    step.user());
            return;
        }
        if (step.text("withholdingReason").filter("FEAR_OF_HARM"::equals).isEmpty()) {
            throw step.refuse("personInformed", "يُخبَر الشخص أولاً: تبقى المهمة مفتوحة حتى يُخبَر بالطريقة الآمنة");
        }
        overrides.notTold(
                step.caseNumber(),
                OptionsTalkProcess.OVERRIDDEN,
                OptionsTalkProcess.DUTY_ITEM,
                "FEAR_OF_HARM",
                step.user());
    }
}
