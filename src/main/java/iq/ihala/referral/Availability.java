package iq.ihala.referral;

/** Whether a provider can take a person now. {@code NONE} is «no place available»: the row is shown, never offered. */
public enum Availability {
    OPEN("توجد أماكن"),
    WAITING_LIST("ممتلئة – قائمة انتظار"),
    NONE("لا يوجد مكان متاح"),
    UNKNOWN("توفر المكان غير معروف");

    private final String arabic;

    Availability(String arabic) {
        this.arabic = arabic;
    }

    /** What a screen shows. */
    public String arabic() {
        return arabic;
    }
}
