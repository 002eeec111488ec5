package iq.ihala.process.mediation;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.mediation.Mediation;
import iq.ihala.mediation.Mediations;
import iq.ihala.mediation.Party;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * M04: one session. Each party's yes holds for this session only; without both there was none. A session that was stopped for safety
 * is a danger signal of the case (M05), and needs nothing but that one word.
 */
@Component
class RecordMediation implements StepRecorder {

    private static final String RESULT = "mediationResult";
    private static final String WAY = "sessionWay";
    private static final Set<String> HELD = Set.of("JOINT", "SHUTTLE");
    private static final String TEXT_ONLY = "TEXT_ONLY";

    private final ConsentGuard guard;
    private final PartyConsents consents;
    private final Mediations mediations;
    private final MediationStop stop;
    private final MediationBeforeChoice before;
    private final Truce truce;

    RecordMediation(
            ConsentGuard guard,
            PartyConsents consents,
            Mediations mediations,
            MediationStop stop,
            MediationBeforeChoice before,
            Truce truce) {
        this.guard = guard;
        this.consents = consents;
        this.mediations = mediations;
        this.stop = stop;
        this.before = before;
        this.truce = truce;
    }

    @Override
    public String form() {
        return MediationProcess.MEDIATE;
    }

    /** The person's own yes to mediation brought the mediator here. Stopping needs none. */
    @Override
    public void permit(Step step) {
        if (step.text(RESULT).filter(MediationProcess.STOPPED_SAFETY::equals).isEmpty()) {
            SafeTalk.requireSafe(step);
            guard.require(step.caseNumber(), ConsentCode.C_MED, null, null);
        }
    }

    @Override
    public void record(Step step) {
        String result = step.text(RESULT).orElseThrow();
        if (result.equals(MediationProcess.STOPPED_SAFETY)) {
            stop.now(step);
            return;
        }
        String way = step.text(WAY).orElse(null);
        if (way == null) {
            before.record(step, result);
            return;
        }
        int sessions =
                mediations.running(step.caseNumber()).map(Mediation::sessions).orElse(0);
        judge(step, result, way, sessions);
        sayOf(step, "consentFirstParty", Party.FIRST_PARTY);
        sayOf(step, "consentSecondParty", Party.SECOND_PARTY);
        mediations.takenOver(step.caseNumber(), step.user());
        if (HELD.contains(way)) {
            mediations.met(step.caseNumber(), way, step.user());
        }
        if (isAgreement(result)) {
            mediations.agreed(step.caseNumber(), result.equals(MediationProcess.PARTIAL));
        }
        truce.recorded(step);
    }

    private static void judge(Step step, String result, String way, int sessions) {
        boolean bothAgreed = step.flag("consentFirstParty") && step.flag("consentSecondParty");
        boolean held = HELD.contains(way);
        if (held && !bothAgreed) {
            throw step.refuse(WAY, "لا جلسة دون موافقة الطرفين");
        }
        if (held && sessions >= Mediations.MOST_SESSIONS) {
            throw step.refuse(WAY, "ثلاث جلسات على الأكثر");
        }
        int sessionsNow = held ? sessions + 1 : sessions;
        if (result.equals(MediationProcess.ANOTHER_SESSION) && sessionsNow >= Mediations.MOST_SESSIONS) {
            throw step.refuse(RESULT, "ثلاث جلسات على الأكثر: تنتهي الوساطة هنا");
        }
        if (result.equals(MediationProcess.ANOTHER_SESSION) && !bothAgreed) {
            throw step.refuse(RESULT, "لا جلسة دون موافقة الطرفين");
        }
        if (isAgreement(result) && (sessionsNow == 0 || !(held || way.equals(TEXT_ONLY)))) {
            throw step.refuse(RESULT, "لا اتفاق دون جلسة");
        }
        if (isAgreement(result) && !bothAgreed) {
            throw step.refuse(RESULT, "لا اتفاق دون موافقة الطرفين");
        }
    }

    private void sayOf(Step step, String field, Party party) {
        if (step.flag(field)) {
            consents.yesForThisSession(step, party);
        } else {
            consents.no(step, party);
        }
    }

    static boolean isAgreement(String result) {
        return MediationProcess.AGREED.equals(result) || MediationProcess.PARTIAL.equals(result);
    }
}
