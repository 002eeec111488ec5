package iq.ihala.process.immediatedanger;

import iq.ihala.casefile.ConsentCode;
import java.util.Set;

/** Names of the diagram {@code immediate-danger} that code needs (dossier §3.5). */
public final class ImmediateDangerProcess {

    public static final String KEY = "immediate-danger";

    /** For what consent to tell the police is asked here; it answers no other question. */
    public static final String CONSENT_ITEM = "IMMEDIATE_DANGER";

    /** In the place of which consent an override stands here, whoever of the police is told. */
    static final ConsentCode OVERRIDDEN = ConsentCode.C_POLICE;

    static final String CALL_MEDICAL_HELP = "immediate-danger.callMedicalHelp";
    static final String ASK_POLICE_HELP = "immediate-danger.askPoliceHelp";
    static final String APPROVE_OVERRIDE = "immediate-danger.approveOverride";
    static final String INFORM_POLICE = "immediate-danger.informPolice";
    static final String MAKE_SAFETY_PLAN_NOW = "immediate-danger.makeSafetyPlanNow";
    /** For what consent to medical help is asked here. */
    static final String MEDICAL_ITEM = "MED_EMERG";

    /** The answer about a person who cannot be asked. */
    static final String UNCONSCIOUS = "UNCONSCIOUS";

    static final String SECURE_ROOM = "immediate-danger.secureRoom";
    static final String RECORD_ACTIONS = "immediate-danger.recordActions";
    static final String ASSIGN_CASE_WORKER = "immediate-danger.assignCaseWorker";

    /** This diagram and those it calls: their steps run on the clocks of an imminent case, whatever the level. */
    private static final Set<String> PARTS = Set.of(KEY, "danger-alarm", "safe-place", "suicide-care");

    private ImmediateDangerProcess() {}

    /** Whether a process definition, by the engine's id for it, is this diagram or one that it calls. */
    public static boolean isPartOf(String definitionId) {
        return PARTS.contains(definitionId.substring(0, Math.max(0, definitionId.indexOf(':'))));
    }
}
