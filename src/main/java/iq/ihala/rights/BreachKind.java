package iq.ihala.rights;

/** What happened to data (adaptation A). */
public enum BreachKind {
    LOST_DEVICE("ضياع جهاز أو هاتف أو ذاكرة"),
    LOST_PAPER("ضياع ورق أو سجل"),
    SEEN_BY_OTHERS("اطّلع عليها من لا يحق له"),
    SENT_WRONGLY("أُرسلت إلى غير صاحبها"),
    INTRUSION("دخول غير مسموح إلى المنظومة"),
    THEFT("سرقة أو مصادرة");

    private final String arabic;

    BreachKind(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }
}
