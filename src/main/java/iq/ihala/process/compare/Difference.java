package iq.ihala.process.compare;

import java.util.List;

/**
 * One element that is not as it was.
 *
 * @param id of the element
 * @param name in Arabic, its own or that of the element it belongs to; the id where nothing names it
 * @param facts what of it changed; empty for what was added or removed as a whole
 */
public record Difference(String id, String name, Sort sort, List<Fact> facts) {

    public enum Sort {
        ADDED("added", "جديد"),
        REMOVED("removed", "حُذف"),
        CHANGED("changed", "تغيّر");

        private final String code;
        private final String arabic;

        Sort(String code, String arabic) {
            this.code = code;
            this.arabic = arabic;
        }

        /** For style sheets. */
        public String code() {
            return code;
        }

        public String arabic() {
            return arabic;
        }
    }

    /**
     * @param name of the attribute, in Arabic where it has such a name
     * @param before empty if it was not there
     * @param after empty if it is not there any more
     */
    public record Fact(String name, String before, String after) {}
}
