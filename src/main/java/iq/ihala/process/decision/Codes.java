package iq.ihala.process.decision;

import iq.ihala.process.ProcessBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Reads the lists of codes that processes hold as comma-separated text: {@code ${codes.of(tools)}}. */
@ProcessBean("codes")
public class Codes {

    /** The codes in order, each once; none for null and for empty text. */
    public Collection<String> of(String codes) {
        if (codes == null || codes.isBlank()) {
            return List.of();
        }
        return Arrays.stream(codes.split(","))
                .map(String::trim)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    public boolean has(String codes, String code) {
        return of(codes).contains(code);
    }
}
