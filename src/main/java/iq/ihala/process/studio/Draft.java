package iq.ihala.process.studio;

import java.time.Instant;

/**
 * A file that an administrator is changing.
 *
 * @param name without folders, such as {@code closure.bpmn}
 * @param version how often it was saved, from 1
 * @param basedOn the definition from which she began; null if the file is new
 * @param basedVersion its number; null if the file is new
 */
record Draft(String name, byte[] content, Instant savedAt, int version, String basedOn, Integer basedVersion) {

    /** Somebody, mostly the same person in another window, saved or discarded it meanwhile. */
    static final class Stale extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stale() {
            super("حُفظت هذه المسودة أو أُهملت في نافذة أخرى");
        }
    }
}
