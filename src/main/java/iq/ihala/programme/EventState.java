package iq.ihala.programme;

/** How things stand with an event, as whoever asked for it is told. */
public enum EventState {
    REGISTERED("وصل الطلب وننظر فيه."),
    ACCEPTED("قُبل الطلب ونحدد الموعد."),
    DECLINED("نعتذر عن الطلب. السبب في كتابنا إليكم."),
    PASSED_ON("قُبل الطلب تدريباً، ونتصل بكم لتحديد الموعد."),
    PLANNED("حُدد الموعد."),
    HELD("نُفذ، والعمل على تقريره."),
    CANCELLED("أُلغي."),
    NOT_HELD("لم يُنفذ في موعده ولم يُحدد غيره."),
    CLOSED("اكتمل.");

    private final String arabic;

    EventState(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }
}
