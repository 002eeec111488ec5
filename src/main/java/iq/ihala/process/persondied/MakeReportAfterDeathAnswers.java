package iq.ihala.process.persondied;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** EV6: where the accused has power, the judge or the prosecution is told, never the station (dossier §6.3 row 4). */
@Component
class MakeReportAfterDeathAnswers implements StepRecorder {

    private final ReportsAfterDeath reports;
    private final CaseFiles caseFiles;
    private final Clock clock;

    MakeReportAfterDeathAnswers(ReportsAfterDeath reports, CaseFiles caseFiles, Clock clock) {
        this.reports = reports;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    @Override
    public String form() {
        return PersonDiedProcess.REPORT_FORM;
    }

    /** Nobody is told without the second person's yes, and not twice on the same one. */
    @Override
    public void permit(Step step) {
        boolean station = step.text("reportTo").filter("POLICE_STATION"::equals).isPresent();
        if (station && caseFiles.summary(step.caseNumber()).restricted()) {
            throw step.refuse("reportTo", "المشكو منه من جهة رسمية أو مسلحة: قاضي التحقيق أو الادعاء العام");
        }
        if (step.date("reportDate").filter(LocalDate.now(clock)::isBefore).isPresent()) {
            throw step.refuse("reportDate", "التاريخ لم يأتِ بعد");
        }
        reports.use(step);
    }

    @Override
    public void record(Step step) {
        // What was said is kept with the step; that it was allowed stands in the register.
    }
}
