package iq.ihala.process.minorprotection;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.process.common.SupervisorNotice;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.RiskTool;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * SP2: the school is told only with consent; a child who works or begs is screened for trafficking before anything else, so the
 * supervisors are told where nobody did it yet (dossier §3.8, §4.7).
 */
@Component
class RecordProtectionPlan implements StepRecorder {

    private static final String SCHOOL = "EDU";
    private static final String LANGUAGE = "language";

    private final Consents consents;
    private final CaseFiles caseFiles;
    private final Assessments assessments;
    private final SupervisorNotice supervisors;

    RecordProtectionPlan(
            Consents consents, CaseFiles caseFiles, Assessments assessments, SupervisorNotice supervisors) {
        this.consents = consents;
        this.caseFiles = caseFiles;
        this.assessments = assessments;
        this.supervisors = supervisors;
    }

    @Override
    public String form() {
        return MinorProtectionProcess.PLAN;
    }

    @Override
    public void record(Step step) {
        if (step.flag("schoolMayBeContacted")) {
            consents.give(new ConsentGiven(
                    step.caseNumber(),
                    ConsentCode.C_REF,
                    SCHOOL,
                    null,
                    null,
                    step.text("givenBy").orElseThrow(),
                    step.text("consentForm").orElse(null),
                    step.text("consentWitness").orElse(null),
                    (String) caseFiles
                            .newestAnswers(step.caseNumber(), Set.of(LANGUAGE))
                            .getOrDefault(LANGUAGE, "AR"),
                    step.user()));
        } else {
            consents.refuse(step.caseNumber(), ConsentCode.C_REF, SCHOOL, step.user());
        }
        boolean works = step.text("worksOrBegs").filter("NO"::equals).isEmpty();
        if (works && !isScreened(step)) {
            supervisors.send(step.caseNumber(), "trafficking-screen/" + step.scope());
        }
    }

    private boolean isScreened(Step step) {
        return assessments.results(step.caseNumber().value()).stream()
                .anyMatch(result -> result.tool() == RiskTool.TRAF);
    }
}
