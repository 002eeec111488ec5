package iq.ihala.process.optionstalk;

import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** S15: where the accused has power, the judge or the prosecution is told, never the station (dossier §6.3 row 4). */
@Component
class MakeMinimumReportAnswers implements StepRecorder {

    private final ConsentOverrides overrides;
    private final Clock clock;

    MakeMinimumReportAnswers(ConsentOverrides overrides, Clock clock) {
        this.overrides = overrides;
        this.clock = clock;
    }

    @Override
    public String form() {
        return OptionsTalkProcess.REPORT_FORM;
    }

    /** Nobody is told without the second person's yes, and not twice on the same one. */
    @Override
    public void permit(Step step) {
        judge(step);
        overrides.use(
                step.caseNumber(),
                OptionsTalkProcess.OVERRIDDEN,
                OptionsTalkProcess.DUTY_ITEM,
                step.text("reportTo").orElseThrow(),
                step.user());
    }

    @Override
    public void record(Step step) {
        // What was said is kept with the step; that it was allowed stands in the register.
    }

    private void judge(Step step) {
        boolean station = step.text("reportTo").filter("POLICE_STATION"::equals).isPresent();
        if (station && step.find(Variables.RESTRICTED).orElse(false)) {
            throw step.refuse("reportTo", "المشكو منه من جهة رسمية أو مسلحة: قاضي التحقيق أو الادعاء العام");
        }
        if (step.date("reportDate").filter(LocalDate.now(clock)::isBefore).isPresent()) {
            throw step.refuse("reportDate", "التاريخ لم يأتِ بعد");
        }
    }
}
