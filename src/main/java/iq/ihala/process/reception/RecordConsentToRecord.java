package iq.ihala.process.reception;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** S04: the consent to record the case, in full or by code. A no leaves no row: the talk that follows keeps nothing. */
@Component
class RecordConsentToRecord implements StepRecorder {

    private static final String LANGUAGE = "language";

    private final Consents consents;
    private final CaseFiles caseFiles;
    private final Clock clock;

    RecordConsentToRecord(Consents consents, CaseFiles caseFiles, Clock clock) {
        this.consents = consents;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    @Override
    public String form() {
        return ReceptionProcess.ASK_CONSENT_TO_RECORD;
    }

    @Override
    public void record(Step step) {
        String answer = step.text("consentRecord").orElse("NONE");
        if ("NONE".equals(answer)) {
            return;
        }
        judge(step);
        consents.give(new ConsentGiven(
                step.caseNumber(),
                ConsentCode.C_RECORD,
                null,
                null,
                "FULL".equals(answer) ? "FULL_REPORT" : "CODE_ONLY",
                step.text("givenBy").orElseThrow(),
                step.text("consentForm").orElse(null),
                step.text("consentWitness").orElse(null),
                language(step),
                step.user()));
    }

    private void judge(Step step) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
        if (step.date("consentDate").filter(today::isBefore).isPresent()) {
            throw step.refuse("consentDate", "التاريخ في المستقبل");
        }
        boolean doubt = step.text("capacityConcern").filter("YES"::equals).isPresent();
        if (doubt && step.text("givenBy").filter("GUARDIAN"::equals).isPresent()) {
            throw step.refuse(
                    "givenBy", "عند الشك في القدرة على القرار لا يوقّع قريب عن الشخص: يُعاد السؤال ويُسأل المشرف");
        }
    }

    private String language(Step step) {
        return (String)
                caseFiles.newestAnswers(step.caseNumber(), Set.of(LANGUAGE)).getOrDefault(LANGUAGE, "AR");
    }
}
