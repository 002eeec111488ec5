package iq.ihala.process.contract;

/**
 * One breach of the contract.
 *
 * @param file resource name, such as {@code processes/reception.bpmn}
 * @param element id of the element, or of the file's root
 * @param rule what was asked
 * @param detail the offending word, a code or a name from the diagram; empty where the element says it all
 */
public record Violation(String file, String element, Rule rule, String detail) {

    /** For the administrator who deploys. */
    public String arabic() {
        return sentence(rule.arabic());
    }

    public String english() {
        return sentence(rule.english());
    }

    private String sentence(String words) {
        String place = file + " · " + element + ": " + words;
        return detail.isEmpty() ? place : place + " (" + detail + ")";
    }

    @Override
    public String toString() {
        return rule + " — " + english();
    }
}
