package iq.ihala.volunteer;

import java.time.LocalDate;

/**
 * A visit without words.
 *
 * @param personKind {@code SICK}, {@code ELDERLY}, {@code VICTIM}, {@code WIDOW}, {@code DISABLED}, or {@code CASE}
 * @param caseNumber where a case asked for it, else null; for whoever may see the case only
 * @param consent {@code NONE}, {@code GIVEN}, {@code REFUSED}, {@code WITHDRAWN} or {@code USED}
 */
public record Visit(
        Ref ref,
        boolean fromCase,
        String personKind,
        String quarter,
        String caseNumber,
        LocalDate wantedOn,
        State state,
        String consent,
        LocalDate visitOn,
        boolean plainClothes,
        String result,
        String need,
        LocalDate visitedOn) {

    /** Where a visit stands. */
    public enum State {
        WANTED("يُسأل الشخص"),
        AGREED("وافق، يُختار الزائران"),
        PLANNED("لها زائران وموعد"),
        DONE("تمت"),
        CLOSED("أُغلقت"),
        STOPPED("أُوقفت: سُحبت الموافقة");

        private final String arabic;

        State(String arabic) {
            this.arabic = arabic;
        }

        public String arabic() {
            return arabic;
        }

        boolean isOver() {
            return this == CLOSED || this == STOPPED;
        }
    }

    public boolean isOpen() {
        return !state.isOver();
    }

    /** Without the case number, which only its own people read. */
    @Override
    public String toString() {
        return "Visit[" + ref + ", " + state + "]";
    }
}
