package iq.ihala.casefile;

/** Why a file is opened in danger by somebody whose case it is not (dossier §2 rule 4). */
public enum EmergencyReason {
    LIFE_IN_DANGER("خطر على حياة الشخص الآن"),
    CHILD_IN_DANGER("طفل في خطر الآن"),
    SELF_HARM("خطر إيذاء النفس الآن"),
    CALLS_FOR_HELP("الشخص يتصل طالباً النجدة");

    private final String arabic;

    EmergencyReason(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }
}
