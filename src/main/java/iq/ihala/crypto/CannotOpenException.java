package iq.ihala.crypto;

/**
 * Sealed data did not open: another key, a key that was destroyed, changed bytes, or bytes that belong to another place.
 * Names the place (table, column, row), which is never personal; holds no data itself.
 */
public final class CannotOpenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;

    public CannotOpenException(String place, String why) {
        this(place, why, null);
    }

    /** @param cause never one whose text could quote data */
    public CannotOpenException(String place, String why, Throwable cause) {
        super("Sealed data does not open at " + place + ": " + why, cause);
        this.place = place;
    }

    /** The context under which it should have opened: {@code table|column|row}. */
    public String place() {
        return place;
    }
}
