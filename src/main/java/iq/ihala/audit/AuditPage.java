package iq.ihala.audit;

/**
 * Which entries to show: newest first, {@code size} at a time. A page begins at a position, not at a count, so entries that
 * are written meanwhile move nothing.
 *
 * @param before only entries of a smaller {@code seq}
 * @param size 1 to 500
 */
public record AuditPage(long before, int size) {

    private static final int LARGEST = 500;

    public AuditPage {
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST + " entries");
        }
    }

    public static AuditPage newest(int size) {
        return new AuditPage(Long.MAX_VALUE, size);
    }

    /** The page that follows one whose last entry was {@code last}. */
    public AuditPage olderThan(AuditEntry last) {
        return new AuditPage(last.seq(), size);
    }
}
