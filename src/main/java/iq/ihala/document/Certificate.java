package iq.ihala.document;

import java.util.List;

/**
 * A certificate: one landscape page with one name.
 *
 * @param house who gives it, such as the centre's name
 * @param title what it is
 * @param before the line above the name
 * @param name whom it is given to; stands nowhere else
 * @param lines what for, how long, when; each on a line of its own
 * @param number under which the house finds it again
 * @param signatures under whose names it is signed, at most three
 */
public record Certificate(
        String house,
        String title,
        String before,
        String name,
        List<String> lines,
        String number,
        List<String> signatures) {

    public Certificate {
        lines = List.copyOf(lines);
        signatures = List.copyOf(signatures);
    }

    @Override
    public String toString() {
        return "Certificate[" + number + ", name hidden]";
    }
}
