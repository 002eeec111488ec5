package iq.ihala.process.consentwithdrawal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.Withdrawal;
import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Codes;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Stops what is open in the scope of a withdrawal (dossier §3.4, last column), wherever it stands. Asked again it finds nothing
 * more to stop. What was sent cannot be called back: see who received something.
 */
@Component
class StopInScope {

    private static final String ADVICE = "LEGAL_ADVICE";
    private static final String VISIT = "VISIT";
    private static final String DANGER = "immediate-danger";
    private static final String TALK = "options-talk";
    private static final Set<String> COMPLAINING =
            Set.of("userTask_prepareComplaint", "userTask_lodgeComplaint", "userTask_trackComplaint");

    private final RunningSteps steps;
    private final RuntimeService runtime;
    private final Referrals referrals;
    private final Consents consents;
    private final Codes codes;

    StopInScope(RunningSteps steps, RuntimeService runtime, Referrals referrals, Consents consents, Codes codes) {
        this.steps = steps;
        this.runtime = runtime;
        this.referrals = referrals;
        this.consents = consents;
        this.codes = codes;
    }

    void stop(Withdrawal withdrawal) {
        CaseNumber number = withdrawal.caseNumber();
        switch (withdrawal.scope()) {
            case ALL, RECORD -> everything(withdrawal);
            case ITEM -> item(withdrawal);
            case VISIT -> referralsIn(withdrawal);
            case CP -> communityPolice(withdrawal);
            case POLICE -> {
                police(number, "POLICE_CONSENT");
                complaint(number, ConsentCode.C_JUDGE);
            }
            case JUDGE -> complaint(number, ConsentCode.C_POLICE);
            case MEDIATION -> {
                steps.leadAll(number, "mediation", "endEvent_notEligible");
                forgetYes(number, Variables.MEDIATION_CONSENT);
            }
            case FEEDBACK -> steps.lead(number, "closure", Set.of("userTask_askFeedback"), "endEvent_closed");
            case SHARING, FAMILY, EVIDENCE, STATISTICS -> {
                // No step waits for these alone: whoever acts asks the register, the evidence and the statistics first.
            }
        }
    }

    /** Whether this referral is one of those that the withdrawal means. */
    static boolean means(Withdrawal withdrawal, ReferralView referral) {
        return switch (withdrawal.scope()) {
            case ALL, RECORD, SHARING -> true;
            case ITEM ->
                referral.id().equals(withdrawal.item())
                        || referral.serviceCode().equals(withdrawal.item());
            case VISIT -> referral.serviceCode().equals(VISIT);
            default -> false;
        };
    }

    private void everything(Withdrawal withdrawal) {
        referralsIn(withdrawal);
    }

    private void item(Withdrawal withdrawal) {
        CaseNumber number = withdrawal.caseNumber();
        if (ADVICE.equals(withdrawal.item())) {
            steps.leadAll(number, "legal-advice", "endEvent_adviceGiven");
            forgetYes(number, Variables.LEGAL_ACCEPTED);
        } else {
            referralsIn(withdrawal);
            steps.of(number, TALK).forEach(talk -> leaveOut(talk, withdrawal.item()));
        }
    }

    /** A referral has a consent of its own besides that to the service; with it ends the path of the referral. */
    private void referralsIn(Withdrawal withdrawal) {
        CaseNumber number = withdrawal.caseNumber();
        List<ReferralView> live = referrals.ofCase(number.value()).stream()
                .filter(item -> !item.state().isOver() && means(withdrawal, item))
                .toList();
        for (ReferralView item : live) {
            consents.withdraw(number, ConsentCode.C_REF, item.id(), withdrawal.recordedBy());
            steps.of(number, "service-referral").stream()
                    .filter(path -> item.id().equals(runtime.getVariable(path.getId(), Variables.REFERRAL_ID.name())))
                    .forEach(path -> steps.lead(path, step -> true, "serviceTask_cancelReferral"));
            if (!referrals.view(item.id()).state().isOver()) {
                // Its path ended before it did.
                referrals.cancel(item.id(), "CONSENT_WITHDRAWN", withdrawal.recordedBy());
            }
        }
    }

    /** A no in the hour of danger is about that hour; what was agreed in calm is another consent, and holds. */
    private void communityPolice(Withdrawal withdrawal) {
        CaseNumber number = withdrawal.caseNumber();
        police(number, "CP_CONSENT");
        if (!consents.isLive(number, ConsentCode.C_CP, null, null)) {
            steps.lead(number, "referral-path", Set.of("userTask_actAsCommunityPolice"), "endEvent_branchDone");
            forgetYes(number, Variables.CP_CONSENT);
        }
    }

    /** In danger, what was to be told on this consent alone is asked anew; an approved override is another thing. */
    private void police(CaseNumber number, String help) {
        steps.of(number, DANGER).stream()
                .filter(danger -> help.equals(runtime.getVariable(danger.getId(), Variables.POLICE_HELP.name())))
                .forEach(danger -> steps.lead(
                        danger,
                        step -> step.getActivityId().equals("userTask_informPolice"),
                        "userTask_askPoliceHelp"));
    }

    /** Who goes neither to a station nor to a judge is asked what she wants; a lodged complaint follows its own rule. */
    private void complaint(CaseNumber number, ConsentCode other) {
        if (!consents.isLive(number, other, null, null)) {
            steps.lead(number, "legal-advice", COMPLAINING, "userTask_askAgain");
        }
    }

    /** A talk that has asked already, and waits for something else, must not start what was taken back since. */
    private void forgetYes(CaseNumber number, ProcessVariable<Boolean> yes) {
        steps.of(number, TALK).stream()
                .filter(talk -> Boolean.TRUE.equals(runtime.getVariable(talk.getId(), yes.name())))
                .forEach(talk -> runtime.setVariable(talk.getId(), yes.name(), false));
    }

    private void leaveOut(ProcessInstance talk, String service) {
        String name = Variables.CONSENTED_SERVICES.name();
        if (runtime.getVariable(talk.getId(), name) instanceof String agreed) {
            List<String> left = codes.of(agreed).stream()
                    .filter(code -> !code.equals(service))
                    .toList();
            runtime.setVariable(talk.getId(), name, ProcessVariable.join(left));
        }
    }
}
