package iq.ihala.reporting;

import java.time.Instant;
import java.time.YearMonth;

/**
 * One variant of a release that somebody wants to hand out (dossier §10.2 rule 9).
 *
 * @param variant IOM, MOI, FORUM or PUBLIC
 * @param recipient a code of {@link ExportWords#RECIPIENTS}, allowed for this variant
 * @param purpose a code of {@link ExportWords#PURPOSES}
 * @param decidedBy the second person; null while nobody has decided, or when nobody did in time
 */
public record ExportRequest(
        String id,
        YearMonth month,
        String variant,
        String recipient,
        String purpose,
        State state,
        String askedBy,
        Instant askedAt,
        String decidedBy,
        Instant decidedAt) {

    /** What became of a request. */
    public enum State {
        ASKED("بانتظار المصادقة"),
        GRANTED("صودق عليه"),
        REFUSED("رُفض"),
        LAPSED("سقط");

        private final String arabic;

        State(String arabic) {
            this.arabic = arabic;
        }

        public String arabic() {
            return arabic;
        }
    }

    public boolean isGranted() {
        return state == State.GRANTED;
    }
}
