package iq.ihala.reporting;

/** Who reads a release (dossier §10.1, «Views»). All views are parts of one frozen release: together they tell no more than it. */
public enum View {
    /** IOM and donors, and the centre's own dashboards: everything. */
    IOM("المنظمة الدولية للهجرة والمانحون"),
    /** The ministry: a few indicators, of the whole governorate only. */
    MOI("وزارة الداخلية"),
    /** One forum: its own issues, complaints and awareness; no case data. */
    FORUM("منتدى الشرطة المجتمعية"),
    /** Everybody. */
    PUBLIC("الجمهور");

    private final String arabic;

    View(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }
}
