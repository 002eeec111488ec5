package iq.ihala.programme;

/** What is held (dossier 1.1.17), and the initiative in schools that holds several (dossier 1.3.19). */
public enum EventKind {
    AWARENESS("جلسة توعية"),
    TRAINING("تدريب"),
    WORKSHOP("ورشة عمل"),
    CONFERENCE("مؤتمر"),
    INITIATIVE("مبادرة سلامة المجتمع");

    private final String arabic;

    EventKind(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }
}
