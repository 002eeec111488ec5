package iq.ihala.audit;

/** In which way a trail is not what was written, and which entry is then named. */
public enum AuditFlaw {
    /** The named entry is not what was written: its MAC does not fit it. */
    ALTERED("غُيِّر القيد", "was altered"),
    /** The named entry is gone, and later ones are still there. */
    MISSING("القيد مفقود", "is missing"),
    /** The named entry was never written by the house. */
    INSERTED("أُدخل القيد من خارج النظام", "was inserted"),
    /** In the named place stands a genuine entry of another place. */
    MOVED("القيد في غير موضعه", "is out of its place"),
    /** The trail ends before the named entry, which was written: the head or an anchor knows it. */
    CUT_OFF("السجل مقطوع ابتداءً من القيد", "and all after it were cut off"),
    /** The named entry is genuine but does not follow the one before it: two histories were put together. */
    FORKED("القيد من سجل آخر", "belongs to another history"),
    /** The record of the newest entry is missing, altered or of another time; the named entry is the last good one. */
    HEAD("رأس السجل لا يطابق القيد الأخير", "is the last, and the head does not fit it"),
    /** The anchor of the named entry is not genuine, or knows another entry in its place. */
    ANCHOR("المرساة لا تطابق القيد", "is not the one that was anchored");

    private final String arabic;
    private final String english;

    AuditFlaw(String arabic, String english) {
        this.arabic = arabic;
        this.english = english;
    }

    /** For the screen, such as «القيد مفقود 17». */
    public String inArabic(long seq) {
        return arabic + " " + seq;
    }

    public String inEnglish(long seq) {
        return "Entry " + seq + " " + english;
    }
}
