package iq.ihala.process.referralpath;

/** Why a closed case is opened again (dossier S21); the codes of the form {@code referral-path.reopenCase}. */
public enum ReopenReason {
    NEW_INCIDENT("حادثة جديدة"),
    RETURN("عاد الشخص بنفسه"),
    PARTNER_INFO("معلومة من جهة شريكة"),
    ERROR("أُغلقت خطأً"),
    LEGAL_STEP("خطوة قانونية جديدة");

    private final String arabic;

    ReopenReason(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }
}
