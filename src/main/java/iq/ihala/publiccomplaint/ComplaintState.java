package iq.ihala.publiccomplaint;

/** What a citizen with a receipt is told, and nothing more: no word of the complaint, no office, no name. */
public enum ComplaintState {
    RECEIVED("وصلت الشكوى وستُقرأ خلال يومي عمل."),
    IN_REVIEW("قُرئت الشكوى ويُكتب كتاب بها."),
    SENT("أُرسل كتاب بها عن طريق الوزارة، وننتظر الجواب."),
    ANSWERED("وصل جواب. اتصل بالمركز أو راجعه لتعرفه."),
    CLOSED("أُغلقت الشكوى. إن لم تعرف النتيجة راجع المركز.");

    private final String arabic;

    ComplaintState(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }
}
