package iq.ihala.audit.internal;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head as it stood at a moment, to be kept where the database's owner cannot reach: number, MAC and time, one line, under
 * a MAC of its own.
 *
 * @param at UTC wall clock, whole milliseconds
 */
record Anchor(Head head, LocalDateTime at) {

    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern LINE = Pattern.compile("([0-9]{1,18}) ([0-9a-f]{64}) ([0-9T:.-]+)Z ([0-9a-f]{64})");

    String line(ChainKey key) {
        return head.seq() + " " + HEX.formatHex(head.mac()) + " " + at.toInstant(ZoneOffset.UTC) + " "
                + HEX.formatHex(key.ofAnchor(this));
    }

    /** Empty if the line is not one that this key made. */
    static Optional<Anchor> genuine(String line, ChainKey key) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var anchor = new Anchor(
                    new Head(Long.parseLong(parts.group(1)), HEX.parseHex(parts.group(2))),
                    LocalDateTime.parse(parts.group(3)));
            return key.fits(anchor, HEX.parseHex(parts.group(4))) ? Optional.of(anchor) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The number that a line claims, genuine or not; 0 if it claims none. */
    static long claimed(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches() ? Long.parseLong(parts.group(1)) : 0;
    }
}
