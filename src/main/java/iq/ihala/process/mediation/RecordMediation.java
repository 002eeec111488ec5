package iq.ihala.process.mediation;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.Consents;
import iq.ihala.process.Variables;
import iq.ihala.process.clocks.CaseClocks;
import iq.ihala.process.common.DangerSignals;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.followup.Agreements;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.risk.RiskLevel;
import org.springframework.stereotype.Component;

/**
 * SP5: what came of the sessions. Each party's own yes (C-MED) holds for these sessions only; without both there was none. A
 * session that was stopped for safety is a danger signal of the case (M05).
 */
@Component
class RecordMediation implements StepRecorder {

    private static final String RESULT = "mediationResult";
    private static final String SESSIONS = "sessionsHeld";

    private final ConsentGuard guard;
    private final Consents consents;
    private final DangerSignals signals;
    private final Agreements agreements;
    private final CaseClocks clocks;

    RecordMediation(
            ConsentGuard guard, Consents consents, DangerSignals signals, Agreements agreements, CaseClocks clocks) {
        this.agreements = agreements;
        this.clocks = clocks;
        this.guard = guard;
        this.consents = consents;
        this.signals = signals;
    }

    @Override
    public String form() {
        return MediationProcess.MEDIATE;
    }

    /** The person's own yes to mediation brought the mediator here; it is for these sessions. Stopping needs none. */
    @Override
    public void permit(Step step) {
        if (step.text(RESULT).filter(MediationProcess.STOPPED_SAFETY::equals).isEmpty()) {
            SafeTalk.requireSafe(step);
            guard.use(step.caseNumber(), ConsentCode.C_MED, null, null);
        }
    }

    @Override
    public void record(Step step) {
        String result = step.text(RESULT).orElseThrow();
        boolean stopped = MediationProcess.STOPPED_SAFETY.equals(result);
        if (!stopped) {
            judge(step, result);
        }
        answer(step, "consentFirstParty", "FIRST_PARTY");
        answer(step, "consentSecondParty", "SECOND_PARTY");
        if (stopped) {
            signals.raise(step.caseNumber(), step.user());
        }
        if (isAgreement(result)) {
            agreements.reached(step);
            contactSooner(step);
        }
    }

    /** The case waits for a contact already, perhaps a month away. */
    private void contactSooner(Step step) {
        RiskLevel level =
                step.find(Variables.RISK_LEVEL).map(RiskLevel::valueOf).orElse(RiskLevel.IMMINENT);
        clocks.follow(step.caseNumber(), null, level);
    }

    private static boolean isAgreement(String result) {
        return "AGREED".equals(result) || "PARTIAL".equals(result);
    }

    private static void judge(Step step, String result) {
        boolean bothAgreed = said(step, "consentFirstParty") && said(step, "consentSecondParty");
        int sessions = step.number(SESSIONS).orElse(0);
        if (!bothAgreed && sessions > 0) {
            throw step.refuse(SESSIONS, "لا جلسة دون موافقة الطرفين");
        }
        boolean agreement = isAgreement(result);
        if (agreement && sessions == 0) {
            throw step.refuse(RESULT, "لا اتفاق دون جلسة");
        }
        if (agreement && !said(step, "agreementLawful")) {
            throw step.refuse("agreementLawful", "يراجع المحامي الاتفاق قبل تثبيته");
        }
    }

    /** A yes was for these sessions, which are over: it is kept and used up at once. */
    private void answer(Step step, String field, String party) {
        if (said(step, field)) {
            consents.give(new ConsentGiven(
                    step.caseNumber(),
                    ConsentCode.C_MED,
                    party,
                    null,
                    "CODE_ONLY",
                    "SELF",
                    null,
                    null,
                    null,
                    step.user()));
            consents.use(step.caseNumber(), ConsentCode.C_MED, party, null);
        } else {
            consents.refuse(step.caseNumber(), ConsentCode.C_MED, party, step.user());
        }
    }

    private static boolean said(Step step, String field) {
        return step.text(field).filter("YES"::equals).isPresent();
    }
}
