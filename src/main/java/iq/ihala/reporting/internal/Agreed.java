package iq.ihala.reporting.internal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Countable;
import iq.ihala.casefile.Countables;
import iq.ihala.reporting.Split;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The codes of cases whose person agreed to statistics, as splits; whoever did not agree is in the whole only. */
@Component
class Agreed {

    private final Countables countables;

    Agreed(Countables countables) {
        this.countables = countables;
    }

    /** For cases that are not agreed to there is no entry. */
    Map<String, Countable> of(Collection<String> numbers) {
        return countables.agreed(numbers.stream().map(CaseNumber::new).toList()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    }

    /** One case, with what is known of it. */
    static One one(Countable known, Map<Split, String> more) {
        if (known == null) {
            return One.of(false, Map.of());
        }
        Map<Split, String> codes = new HashMap<>(more);
        put(codes, Split.SEX, known.sex());
        put(codes, Split.AGE, known.ageBand());
        put(codes, Split.PROBLEM, known.problem());
        put(codes, Split.DISPLACEMENT, known.displacement());
        put(codes, Split.DISTRICT, known.district());
        return One.of(true, codes);
    }

    static void put(Map<Split, String> codes, Split split, String code) {
        if (code != null) {
            codes.put(split, code);
        }
    }
}
