package iq.ihala.crypto;

/**
 * Seals private data with AES-256-GCM, and gives keyed hashes under which sealed data can be found again.
 *
 * <p>The {@code context} names the one place where the data lies: table, row and column. It is authenticated but not
 * stored, so a sealed value that was copied to another row or column does not open there. Contexts and purposes are
 * never secret and never personal.
 */
public interface Vault {

    /**
     * Seals {@code plain} for the place {@code context}; the same input gives another result each time.
     *
     * @throws IllegalArgumentException if the context is blank
     */
    byte[] seal(byte[] plain, String context);

    /**
     * Opens what {@link #seal} gave for the same {@code context}.
     *
     * @throws CannotOpenException if the key is another one, or the data was changed or moved
     */
    byte[] open(byte[] sealed, String context);

    /**
     * Gives a keyed hash of {@code value} (HMAC-SHA256, 43 characters of base64url) for equality search.
     *
     * <p>Equal values give equal hashes only for the same {@code purpose}; without the index key nobody can tell
     * what the value was by trying. The caller normalises the value first. The index key cannot be rotated without
     * computing every index again.
     *
     * @param purpose what is indexed, such as {@code person.telephone}: lower-case letters, digits, dots and dashes
     */
    String blindIndex(String value, String purpose);
}
