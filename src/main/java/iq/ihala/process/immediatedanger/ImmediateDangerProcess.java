package iq.ihala.process.immediatedanger;

import iq.ihala.casefile.ConsentCode;

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
    static final String FIND_SAFE_PLACE = "immediate-danger.findSafePlace";
    static final String RECORD_ACTIONS = "immediate-danger.recordActions";
    static final String ASSIGN_CASE_WORKER = "immediate-danger.assignCaseWorker";

    private ImmediateDangerProcess() {}
}
