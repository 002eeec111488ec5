package iq.ihala.referral;

/** What can happen to a referral, for its proof (dossier §3.7). {@link #SEEN}, {@link #REMINDED} and {@link #PHONED} leave the state. */
public enum ReferralEvent {
    OPENED("كُتبت"),
    CONSENTED("وافق الشخص على الجهة"),
    PHONED("اتُّصل بالجهة هاتفياً"),
    SENT("أُرسلت إلى الجهة"),
    DELIVERED("وصلت إلى الجهة"),
    SEEN("اطّلعت عليها الجهة"),
    REMINDED("ذُكّرت الجهة"),
    ANSWERED("ردّت الجهة"),
    GIVEN_UP("تُركت هذه الجهة"),
    ATTENDED("حضر الشخص"),
    NOT_ATTENDED("لم يحضر الشخص"),
    COMPLETED("أُنجزت الخدمة"),
    STOPPED("توقفت"),
    CANCELLED("أُلغيت");

    private final String arabic;

    ReferralEvent(String arabic) {
        this.arabic = arabic;
    }

    /** What a screen shows. */
    public String arabic() {
        return arabic;
    }
}
