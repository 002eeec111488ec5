package iq.ihala.process.legaladvice;

/** Names of the diagram {@code legal-advice}. */
public final class LegalAdviceProcess {

    public static final String KEY = "legal-advice";

    /** The message by which a person's change of mind wakes a waiting advice. */
    public static final String DECISION_CHANGED = "LegalDecisionChanged";

    static final String FACTS_FORM = KEY + ".collectFacts";
    static final String OFFENCES_FORM = KEY + ".classifyOffences";
    static final String DUTY_FORM = KEY + ".checkDuty";
    static final String OPTIONS_FORM = KEY + ".readOptions";
    static final String COMPLAINT_FORM = KEY + ".prepareComplaint";
    static final String LODGE_FORM = KEY + ".lodgeComplaint";
    static final String COURT_FORM = KEY + ".trackComplaint";
    static final String REMINDER_FORM = KEY + ".remindPerson";
    static final String AGAIN_FORM = KEY + ".askAgain";

    static final String COMPLAIN_NOW = "COMPLAIN_NOW";
    static final String LATER = "LATER";
    static final String MEDIATE = "MEDIATE";
    static final String CIVIL_ONLY = "CIVIL_ONLY";
    static final String DEADLINE_PASSED = "DEADLINE_PASSED";
    static final String OPEN = "OPEN";

    private LegalAdviceProcess() {}
}
