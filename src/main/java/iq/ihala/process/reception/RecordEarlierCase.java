package iq.ihala.process.reception;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** S07: the person said whether the earlier case is theirs. A new concern of the same person is linked to it. */
@Component
class RecordEarlierCase implements StepRecorder {

    private static final String DECISION = "earlierCaseDecision";
    private static final String NEW_CONCERN = "NEW_CONCERN";

    private final EarlierCases earlierCases;
    private final CaseFiles caseFiles;

    RecordEarlierCase(EarlierCases earlierCases, CaseFiles caseFiles) {
        this.earlierCases = earlierCases;
        this.caseFiles = caseFiles;
    }

    @Override
    public String form() {
        return ReceptionProcess.CONFIRM_EARLIER_CASE;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        String decision = step.text(DECISION).orElseThrow();
        if ("NOT_SAME_PERSON".equals(decision)) {
            return;
        }
        Optional<CaseNumber> earlier = earlierCases.newest(step.caseNumber());
        if (earlier.isEmpty()) {
            throw step.refuse(DECISION, "لم تعد توجد حالة سابقة");
        }
        if (NEW_CONCERN.equals(decision)) {
            caseFiles.linkEarlier(step.caseNumber(), earlier.get(), NEW_CONCERN);
        }
    }
}
