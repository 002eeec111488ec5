package iq.ihala.process.reception;

/** Names of the diagram {@code reception} that code needs: from the first safety check to a case that is received. */
public final class ReceptionProcess {

    public static final String KEY = "reception";

    /** Form S02: a supervisor finds a counsellor by hand. */
    public static final String ALLOCATE_COUNSELLOR = "reception.allocateCounsellor";

    static final String CHECK_SAFETY = "reception.checkSafety";
    static final String ASK_CONSENT_TO_RECORD = "reception.askConsentToRecord";
    static final String ADVISE_WITHOUT_RECORD = "reception.adviseWithoutRecord";
    static final String TAKE_INTAKE = "reception.takeIntake";
    static final String CONFIRM_EARLIER_CASE = "reception.confirmEarlierCase";

    static final String RECEIVED = "RECEIVED";
    static final String ADVICE_ONLY = "ADVICE_ONLY";
    static final String EARLIER_CASE = "EARLIER_CASE";

    /** The wish of a person to whom it makes no difference. */
    static final String NO_PREFERENCE = "NONE";

    private ReceptionProcess() {}
}
