package iq.ihala.forum;

import java.util.List;

/**
 * One of the forums (dossier §1.1.7).
 *
 * @param code capital letters and digits, at most 12
 * @param office code of the office that it belongs to
 * @param quarters names of its city quarters
 * @param mark the dossier's confidence in the row: S, V, G or A
 */
public record Forum(String code, String nameArabic, String office, List<String> quarters, String mark, boolean active) {

    public Forum {
        quarters = List.copyOf(quarters);
    }
}
