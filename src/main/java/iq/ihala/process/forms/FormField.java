package iq.ihala.process.forms;

import iq.ihala.casefile.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One input of a form, as far as the server must know it.
 *
 * @param key the answer's name
 * @param type form-js type: textfield, textarea, number, checkbox, checklist, radio, select, datetime
 * @param label the Arabic label, for messages
 * @param use where the answer goes
 * @param options the codes that may be chosen; null where the field is no choice or its options come from a fact
 * @param optionsFact the fact that gives the options, or null
 * @param fact the fact that the field shows, or null
 * @param prefill which earlier answer it shows first
 * @param section to which part of the case file it belongs; null where nobody said so, then nobody is shown it
 * @param hides FEEL conditions of the field and the groups around it; while one is true the field is not asked
 */
record FormField(
        String key,
        String type,
        String label,
        Use use,
        Limits limits,
        Set<String> options,
        String optionsFact,
        String fact,
        Prefill prefill,
        Section section,
        List<String> hides) {

    /** Where an answer goes. */
    enum Use {
        /** To the case file, encrypted; the engine never sees it. */
        PRIVATE,
        /** To the case file and, as a declared variable, to the process. */
        ENGINE,
        /** Nowhere: the field only shows a variable or a fact. */
        SHOWN
    }

    /** Which earlier answer a field shows when the form opens. */
    enum Prefill {
        /** The newest answer given in this very step of this process instance. */
        STEP,
        /** The newest answer with this key in the whole case. */
        CASE,
        /** None: it is asked anew. */
        NONE
    }

    /** What a value must satisfy; null where the form sets no limit. */
    record Limits(
            boolean required,
            Integer minLength,
            Integer maxLength,
            BigDecimal min,
            BigDecimal max,
            Integer decimals,
            Pattern pattern) {}

    boolean isShownOnly() {
        return use == Use.SHOWN;
    }

    boolean isList() {
        return "checklist".equals(type);
    }

    /** A variable as this field shows it: a list of codes as a list, everything else as it is. */
    Object codesOf(Object variable) {
        if (!isList() || !(variable instanceof String codes)) {
            return variable;
        }
        return codes.isEmpty() ? List.of() : List.of(codes.split(",", -1));
    }
}
