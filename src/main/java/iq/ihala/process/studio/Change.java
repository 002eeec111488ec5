package iq.ihala.process.studio;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A change that an administrator proposed.
 *
 * @param note why, in the words of whoever proposed it
 * @param decider who approved, refused or took it back; null while nobody did
 * @param deploymentId null until it is deployed
 * @param files the changed files by the names under which they run
 */
record Change(
        long id,
        String note,
        State state,
        String author,
        Instant proposedAt,
        String decider,
        Instant decidedAt,
        String deploymentId,
        Map<String, ChangedFile> files) {

    enum State {
        PROPOSED("بانتظار مصادقة مسؤول ثانٍ"),
        REFUSED("مرفوض"),
        DEPLOYED("منشور"),
        TAKEN_BACK("أُعيدت النسخة السابقة");

        private final String arabic;

        State(String arabic) {
            this.arabic = arabic;
        }

        public String arabic() {
            return arabic;
        }
    }

    /**
     * @param formerId the definition that was the newest when the change was proposed; null if there was none
     * @param former its file; null if there was none
     */
    record ChangedFile(byte[] content, String formerId, byte[] former) {}

    /** The changed files as they would be deployed. */
    Map<String, byte[]> after() {
        Map<String, byte[]> after = new TreeMap<>();
        files.forEach((name, file) -> after.put(name, file.content()));
        return after;
    }

    /** The files as they ran before, without those that are new. */
    Map<String, byte[]> before() {
        Map<String, byte[]> before = new TreeMap<>();
        files.forEach((name, file) -> {
            if (file.former() != null) {
                before.put(name, file.former());
            }
        });
        return before;
    }
}
