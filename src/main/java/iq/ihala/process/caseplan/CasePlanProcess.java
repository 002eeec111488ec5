package iq.ihala.process.caseplan;

/** Names of the diagram {@code case-plan}. */
public final class CasePlanProcess {

    public static final String KEY = "case-plan";

    static final String PLAN_FORM = KEY + ".writePlan";

    private CasePlanProcess() {}
}
