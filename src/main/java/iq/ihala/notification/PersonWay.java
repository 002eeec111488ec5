package iq.ihala.notification;

import java.time.Instant;

/**
 * Whether and where a message may reach the person of a case now. The outbox knows no person: the module that keeps the agreement
 * (dossier §3.6) answers here, at the moment of sending.
 */
public interface PersonWay {

    /** What was agreed, as it stands at this moment. */
    Answer to(String caseNumber, Instant at);

    /**
     * Exactly one of the first two parts is set, or neither: then never.
     *
     * @param telephone with country code and without signs, such as {@code 9647701234567}
     * @param notBefore the next agreed moment
     * @param objection why not now, as a code; null with a telephone
     */
    record Answer(String telephone, Instant notBefore, String objection) {

        public static Answer now(String telephone) {
            return new Answer(telephone, null, null);
        }

        public static Answer notBefore(Instant moment, String objection) {
            return new Answer(null, moment, objection);
        }

        public static Answer never(String objection) {
            return new Answer(null, null, objection);
        }

        /** Never prints the number. */
        @Override
        public String toString() {
            return "Answer[" + objection + ", number hidden]";
        }
    }
}
