package iq.ihala.process.studio;

import java.time.Instant;

/**
 * A change that was, or is being, tried.
 *
 * @param progress what it does at the moment, in Arabic
 * @param problem why there is no result, in Arabic; null if there is one or may still be
 * @param comparison null while there is none
 */
record Trial(
        long id,
        long changeId,
        State state,
        String starter,
        Instant startedAt,
        Instant seenAt,
        String progress,
        String problem,
        String comparison) {

    enum State {
        RUNNING("تجري الآن"),
        DONE("تمت"),
        CANCELLED("أُلغيت"),
        FAILED("لم تكتمل");

        private final String arabic;

        State(String arabic) {
            this.arabic = arabic;
        }

        public String arabic() {
            return arabic;
        }
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
