package iq.ihala.volunteer;

import java.time.LocalDate;

/**
 * An honour without words.
 *
 * @param kind {@code PERSON}, {@code INSTITUTION} or {@code VOLUNTEER}
 * @param sex null for an institution
 * @param publication {@code NOT_ASKED}, {@code REFUSED}, {@code AGREED} or {@code WITHDRAWN}
 */
public record Honour(
        Ref ref,
        String kind,
        String sex,
        String quarter,
        LocalDate nominatedOn,
        String nominatedBy,
        State state,
        LocalDate honouredOn,
        String publication,
        LocalDate publishedOn) {

    /** Where an honour stands; whoever nominated learns no more than this. */
    public enum State {
        NOMINATED("قيد النظر"),
        CHECKED("قيد النظر"),
        APPROVED("صدرت الموافقة"),
        HONOURED("كُرّم"),
        NOT_NOW("لا تكريم الآن");

        private final String arabic;

        State(String arabic) {
            this.arabic = arabic;
        }

        public String arabic() {
            return arabic;
        }
    }

    public boolean isPublished() {
        return "AGREED".equals(publication) && publishedOn != null;
    }
}
