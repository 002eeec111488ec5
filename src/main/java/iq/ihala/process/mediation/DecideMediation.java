package iq.ihala.process.mediation;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.mediation.Mediations;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.MediationEligibility;
import iq.ihala.risk.RiskLevel;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * M01: whether mediation may be tried, decided in private on what the case file knows, and again before each session. An accused with power over the case, the
 * restricted kind, is a gap that no mediator can balance. The reason is kept in the case file only.
 */
@ProcessBean("decideMediation")
class DecideMediation implements JavaDelegate {

    private static final String SYSTEM = "system";
    private static final String CHOSEN = "MEDIATE";
    private static final String LAWYER_CHECK = "LAWYER_CHECK";
    private static final String NOT_ASSESSED = "UNKNOWN";

    private final MediationEligibility eligibility;
    private final CaseFiles caseFiles;
    private final LegalFiles legalFiles;
    private final Mediations mediations;
    private final Clock clock;

    DecideMediation(
            MediationEligibility eligibility,
            CaseFiles caseFiles,
            LegalFiles legalFiles,
            Mediations mediations,
            Clock clock) {
        this.mediations = mediations;
        this.eligibility = eligibility;
        this.caseFiles = caseFiles;
        this.legalFiles = legalFiles;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        Map<String, Object> answers = new HashMap<>(caseFiles.newestAnswers(caseNumber, MediationProcess.FACTS));
        if (wasChosen(caseNumber)) {
            answers.put("wantsMediation", "Y");
        }
        if (Variables.RESTRICTED
                .find(execution)
                .orElseGet(() -> caseFiles.summary(caseNumber).restricted())) {
            answers.put("powerGap", "Y");
        }
        RiskLevel level = graver(Variables.RISK_LEVEL.get(execution), caseNumber);
        MediationEligibility.Result result = eligibility.decide(answers, level);
        caseFiles.storeStep(new StepAnswers(
                caseNumber,
                execution.getProcessInstanceId(),
                MediationProcess.DECISION,
                1,
                SYSTEM,
                clock.instant(),
                Map.of(MediationProcess.REASON, result.reason())));
        Object matter = answers.get("mediationMatter");
        mediations.begin(
                caseNumber, matter instanceof String code ? code : null, result.eligibility(), result.reason());
        Variables.MEDIATION_ELIGIBILITY.set(execution, eligibility(execution, result));
    }

    /** What a lawyer has allowed in this mediation is not asked again before each session; a no of the table stays a no. */
    private static String eligibility(DelegateExecution execution, MediationEligibility.Result result) {
        boolean allowed = Variables.MEDIATION_LAWFUL.find(execution).orElse(false);
        return allowed && LAWYER_CHECK.equals(result.eligibility()) ? MediationProcess.YES : result.eligibility();
    }

    /** The case may have become more dangerous since this diagram was called. */
    private RiskLevel graver(String called, CaseNumber caseNumber) {
        RiskLevel before = RiskLevel.valueOf(called);
        String now = caseFiles.summary(caseNumber).riskLevel();
        return now == null || now.equals(NOT_ASSESSED) ? before : before.orGraver(RiskLevel.valueOf(now));
    }

    /** After the advice she decided for mediation, whatever she wished when the options were talked over. */
    private boolean wasChosen(CaseNumber caseNumber) {
        return legalFiles
                .find(caseNumber.value())
                .filter(file -> CHOSEN.equals(file.decision()))
                .isPresent();
    }
}
