package iq.ihala.process.optionstalk;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** S15: where the accused has power, the judge or the prosecution is told, never the station (dossier §6.3 row 4). */
@Component
class MakeMinimumReportAnswers implements StepRecorder {

    private final Clock clock;

    MakeMinimumReportAnswers(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String form() {
        return OptionsTalkProcess.REPORT_FORM;
    }

    @Override
    public void record(Step step) {
        boolean station = step.text("reportTo").filter("POLICE_STATION"::equals).isPresent();
        if (station && step.find(Variables.RESTRICTED).orElse(false)) {
            throw step.refuse("reportTo", "المشكو منه من جهة رسمية أو مسلحة: قاضي التحقيق أو الادعاء العام");
        }
        if (step.date("reportDate").filter(LocalDate.now(clock)::isBefore).isPresent()) {
            throw step.refuse("reportDate", "التاريخ لم يأتِ بعد");
        }
    }
}
