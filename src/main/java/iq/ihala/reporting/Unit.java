package iq.ihala.reporting;

/** What a number counts. */
public enum Unit {
    CASES("حالة"),
    PEOPLE("شخص"),
    EVENTS("عدد"),
    PERCENT("٪"),
    MINUTES("دقيقة"),
    HOURS("ساعة"),
    DAYS("يوم"),
    PER_CASE("لكل حالة"),
    RATIO("نسبة");

    private final String arabic;

    Unit(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }
}
