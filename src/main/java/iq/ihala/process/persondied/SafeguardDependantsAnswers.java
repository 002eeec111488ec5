package iq.ihala.process.persondied;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.UnknownCaseException;
import iq.ihala.process.common.SupervisorNotice;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * EV6: children and others who depended on the person. Who may be in danger has a case of their own, linked to this one; where
 * nobody knows, the supervisors are told.
 */
@Component
class SafeguardDependantsAnswers implements StepRecorder {

    private static final String CASES = "dependantCases";
    private static final String LINK = "DEPENDANT";

    private final CaseFiles caseFiles;
    private final SupervisorNotice supervisors;

    SafeguardDependantsAnswers(CaseFiles caseFiles, SupervisorNotice supervisors) {
        this.caseFiles = caseFiles;
        this.supervisors = supervisors;
    }

    @Override
    public String form() {
        return PersonDiedProcess.DEPENDANTS_FORM;
    }

    @Override
    public void record(Step step) {
        String situation = step.text("dependantsSituation").orElseThrow();
        if (situation.equals("AT_RISK")) {
            theirs(step).forEach(child -> caseFiles.linkEarlier(child, step.caseNumber(), LINK));
        }
        if (situation.equals("AT_RISK") || situation.equals("UNKNOWN")) {
            supervisors.send(step.caseNumber(), "dependants/" + step.scope());
        }
    }

    private List<CaseNumber> theirs(Step step) {
        List<CaseNumber> cases = new ArrayList<>();
        for (String text : step.text(CASES).orElse("").strip().split("\\s+")) {
            try {
                CaseNumber number = CaseNumber.parse(text);
                caseFiles.summary(number);
                cases.add(number);
            } catch (IllegalArgumentException | UnknownCaseException none) {
                throw step.refuse(CASES, "لا توجد حالة بهذا الرقم. تُفتح الحالة الجديدة أولاً");
            }
            if (cases.contains(step.caseNumber())) {
                throw step.refuse(CASES, "هذا رقم هذه الحالة، لا حالة جديدة");
            }
        }
        return cases;
    }
}
