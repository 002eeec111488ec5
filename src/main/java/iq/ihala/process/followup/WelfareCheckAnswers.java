package iq.ihala.process.followup;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.casefile.OtherPersonNeededException;
import iq.ihala.process.common.DangerSignals;
import iq.ihala.process.common.TrustedPerson;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/**
 * S19b: a look after the person that gives nothing away. A visit, community police, a partner and the trusted person each only
 * with a live consent; a visit and community police also where a supervisor asked for it because life is in danger, and another
 * person, the one who goes, agrees (dossier §3.4). Somebody found at risk starts the danger path.
 */
@Component
class WelfareCheckAnswers implements StepRecorder {

    private static final String WAY = "welfareWay";
    private static final String NOT_TOLD = "notToldReason";

    private final ConsentGuard guard;
    private final Consents consents;
    private final ConsentOverrides overrides;
    private final TrustedPerson trusted;
    private final DangerSignals danger;

    WelfareCheckAnswers(
            ConsentGuard guard,
            Consents consents,
            ConsentOverrides overrides,
            TrustedPerson trusted,
            DangerSignals danger) {
        this.guard = guard;
        this.consents = consents;
        this.overrides = overrides;
        this.trusted = trusted;
        this.danger = danger;
    }

    @Override
    public String form() {
        return FollowUpProcess.WELFARE_FORM;
    }

    @Override
    public void permit(Step step) {
        String way = step.text(WAY).orElseThrow();
        switch (way) {
            case "VISIT", "COMMUNITY_POLICE" -> permit(step, FollowUpProcess.NEEDED_TO_CHECK.get(way), way);
            case "SAFE_PERSON" -> trusted.mayBeContacted(step.caseNumber());
            case "PARTNER" -> requireAnyPartner(step.caseNumber());
            default -> {
                // A place that the supervisor chose: nothing about the person is said there.
            }
        }
    }

    @Override
    public void record(Step step) {
        if (step.text("welfareResult").filter("AT_RISK"::equals).isPresent()) {
            danger.raise(step.caseNumber(), step.user());
        }
    }

    private void permit(Step step, ConsentCode code, String way) {
        try {
            guard.use(step.caseNumber(), code, null, null);
        } catch (NoConsentException e) {
            useOverride(step, code, way);
        }
    }

    private void useOverride(Step step, ConsentCode code, String way) {
        CaseNumber number = step.caseNumber();
        boolean asked = overrides.ofCase(number).stream()
                .anyMatch(found -> found.code() == code
                        && found.item().equals(FollowUpProcess.WELFARE_ITEM)
                        && found.approved() == null);
        if (!asked) {
            throw new NoConsentException(code);
        }
        try {
            overrides.decide(
                    number,
                    code,
                    FollowUpProcess.WELFARE_ITEM,
                    true,
                    step.text("welfareNote").orElse(null),
                    step.user());
        } catch (OtherPersonNeededException e) {
            throw step.refuse(WAY, "يلزم شخص ثانٍ غير المشرف الذي قرر ذلك");
        }
        overrides.use(number, code, FollowUpProcess.WELFARE_ITEM, way, step.user());
        tell(step, code);
    }

    private void tell(Step step, ConsentCode code) {
        if (step.flag("personTold")) {
            overrides.told(step.caseNumber(), code, FollowUpProcess.WELFARE_ITEM, "IN_TALK", step.user());
            return;
        }
        String why = step.text(NOT_TOLD)
                .filter(reason -> !reason.isBlank())
                .orElseThrow(() -> step.refuse(NOT_TOLD, "جرى ذلك دون موافقة: يُخبَر الشخص، أو يُذكر لماذا لم يُخبَر"));
        overrides.notTold(step.caseNumber(), code, FollowUpProcess.WELFARE_ITEM, why, step.user());
    }

    /** Any partner may be asked that already serves the person by her consent. */
    private void requireAnyPartner(CaseNumber number) {
        LiveConsent referral = consents.inForce(number).stream()
                .filter(live -> live.code() == ConsentCode.C_REF && live.recipient() != null)
                .findFirst()
                .orElseThrow(() -> new NoConsentException(ConsentCode.C_REF));
        guard.require(number, ConsentCode.C_REF, referral.item(), referral.recipient());
    }
}
