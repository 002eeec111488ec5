package iq.ihala.process.contract;

import java.util.ArrayList;
import java.util.List;

/** Collects the breaches of one file. */
final class Findings {

    private final String file;
    private final List<Violation> violations;

    private Findings(String file, List<Violation> violations) {
        this.file = file;
        this.violations = violations;
    }

    static Findings in(String file) {
        return new Findings(file, new ArrayList<>());
    }

    String file() {
        return file;
    }

    void add(String element, Rule rule) {
        add(element, rule, "");
    }

    void add(String element, Rule rule, String detail) {
        violations.add(new Violation(file, element, rule, detail));
    }

    void unless(boolean kept, String element, Rule rule) {
        unless(kept, element, rule, "");
    }

    void unless(boolean kept, String element, Rule rule, String detail) {
        if (!kept) {
            add(element, rule, detail);
        }
    }

    List<Violation> list() {
        return violations;
    }
}
