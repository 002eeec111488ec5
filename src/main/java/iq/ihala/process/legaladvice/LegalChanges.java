package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.legaladvice.LegalFile;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.risk.RiskLevel;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens outside the lawyer's own steps and changes her work. */
@Service
public class LegalChanges {

    private static final String ASKED = "userTask_askAgain";
    private static final String[] REMINDING = {ASKED, "userTask_trackComplaint", "userTask_remindPerson"};

    /** The item of the consent to be advised by the centre's lawyer. */
    private static final String ADVICE = "LEGAL_ADVICE";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HouseAuthority authority;
    private final LegalSteps steps;
    private final LegalFiles legalFiles;
    private final CaseFiles caseFiles;
    private final Consents consents;

    LegalChanges(
            RuntimeService runtime,
            TaskService tasks,
            HouseAuthority authority,
            LegalSteps steps,
            LegalFiles legalFiles,
            CaseFiles caseFiles,
            Consents consents) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.authority = authority;
        this.steps = steps;
        this.legalFiles = legalFiles;
        this.caseFiles = caseFiles;
        this.consents = consents;
    }

    /** How a change of mind is heard. */
    public enum Heard {
        /** A waiting advice asks at once. */
        ASKED_NOW("يُسأل الشخص الآن: المهمة في قائمة المحامي/ة."),
        /** The advice has not come to the decision yet, and asks when it does. */
        ASKED_SOON("المشورة جارية: يُسأل الشخص عند قراءة الخيارات."),
        /** The advice had ended: she is advised again, with what is known already. */
        ADVISED_AGAIN("بدأت مشورة جديدة بما هو معروف: المهمة في قائمة المحامي/ة."),
        /** She was never advised, or took back her wish to be: a talk about options comes first. */
        NOT_ADVISED("لم تُعطَ مشورة قانونية، أو سُحبت الموافقة عليها: تُطلب من شرح الخيارات أولاً."),
        CLOSED("الحالة مغلقة: يعيد المشرف فتحها أولاً.");

        private final String arabic;

        Heard(String arabic) {
            this.arabic = arabic;
        }

        /** The sentence that people see. */
        public String arabic() {
            return arabic;
        }

        /** Whether somebody will ask the person. */
        public boolean goesOn() {
            return this != NOT_ADVISED && this != CLOSED;
        }

        static Optional<Heard> of(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
        }
    }

    /** The person thinks otherwise about a complaint, at whatever time (dossier §6.6): whoever is advised, or was, is heard. */
    @Transactional
    public Heard thinksOtherwise(CaseNumber caseNumber) {
        if (caseFiles.summary(caseNumber).status() == CaseStatus.CLOSED) {
            return Heard.CLOSED;
        }
        if (decisionChanged(caseNumber)) {
            return Heard.ASKED_NOW;
        }
        if (isAdvised(caseNumber)) {
            return Heard.ASKED_SOON;
        }
        boolean wasAdvised =
                legalFiles.find(caseNumber.value()).map(LegalFile::decision).isPresent();
        if (!wasAdvised || tookBackAdvice(caseNumber)) {
            return Heard.NOT_ADVISED;
        }
        steps.begin(caseNumber, LegalSteps.Kind.ADVICE, level(caseNumber));
        return Heard.ADVISED_AGAIN;
    }

    /** A level that is not known yet counts as high. */
    private RiskLevel level(CaseNumber caseNumber) {
        String known = caseFiles.summary(caseNumber).riskLevel();
        return Arrays.stream(RiskLevel.values())
                .filter(level -> level.name().equals(known))
                .findFirst()
                .orElse(RiskLevel.HIGH);
    }

    /** What was taken back is not begun again by a telephone call: she is asked first. */
    private boolean tookBackAdvice(CaseNumber caseNumber) {
        return consents.register(caseNumber).stream()
                        .anyMatch(one -> one.code() == ConsentCode.C_REF && ADVICE.equals(one.item()))
                && !consents.isLive(caseNumber, ConsentCode.C_REF, ADVICE, null);
    }

    /** Whether an advice of this case has come so far that it reminds of the legal dates by itself. */
    public boolean reminds(CaseNumber caseNumber) {
        return authority.call(() -> runtime.createExecutionQuery()
                                .processDefinitionKey(LegalAdviceProcess.KEY)
                                .processInstanceBusinessKey(caseNumber.value())
                                .activityId("gateway_waitForDecision")
                                .count()
                        > 0
                || tasks.createTaskQuery()
                                .processInstanceBusinessKey(caseNumber.value())
                                .taskDefinitionKeyIn(REMINDING)
                                .count()
                        > 0);
    }

    /** Whether the person is being asked at this moment what she wants now. */
    boolean isAsked(CaseNumber caseNumber) {
        return authority.call(() -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .taskDefinitionKey(ASKED)
                        .count()
                > 0);
    }

    /** Whether an advice of this case is under way: a case has one lawyer and one legal file, so never two at a time. */
    public boolean isAdvised(CaseNumber caseNumber) {
        return authority.call(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(LegalAdviceProcess.KEY)
                        .processInstanceBusinessKey(caseNumber.value())
                        .count()
                > 0);
    }

    /**
     * The person thinks otherwise about a complaint: whoever waits for the next reminder asks at once.
     *
     * @return false if no advice of this case waits for a decision
     */
    @Transactional
    public boolean decisionChanged(CaseNumber caseNumber) {
        return authority.call(() -> !runtime.createMessageCorrelation(LegalAdviceProcess.DECISION_CHANGED)
                .processInstanceBusinessKey(caseNumber.value())
                .correlateAllWithResult()
                .isEmpty());
    }
}
