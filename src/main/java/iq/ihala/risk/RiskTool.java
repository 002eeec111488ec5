package iq.ihala.risk;

/**
 * The tools that assess a danger (dossier §4), in the order in which they are named as a case's main driver (§12.2 row 17).
 * The two suicide tools are one: the full tool replaces the two screening questions.
 */
public enum RiskTool {
    DV("DV", "العنف الأسري"),
    SUICIDE_SCREEN("SUIC", "سؤالا الانتحار"),
    SUICIDE_FULL("SUIC", "خطر الانتحار"),
    CHILD("CHILD", "حماية الطفل"),
    CYBER("CYBER", "الابتزاز الإلكتروني"),
    DRUG("DRUG", "تعاطي المخدرات"),
    TRIBE("TRIBE", "النزاع العشائري"),
    TRAF("TRAF", "الاتجار بالبشر"),
    SIMPLE("SIMPLE", "تقدير عام");

    private final String driver;
    private final String arabic;

    RiskTool(String driver, String arabic) {
        this.driver = driver;
        this.arabic = arabic;
    }

    /** The code of this danger when it drives the overall level. */
    public String driver() {
        return driver;
    }

    public String arabic() {
        return arabic;
    }
}
