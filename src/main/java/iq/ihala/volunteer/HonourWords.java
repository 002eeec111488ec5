package iq.ihala.volunteer;

/**
 * Who is nominated and why. Sealed.
 *
 * @param reason in the nominator's words
 * @param shown the words that the honoured person agreed to have on the page, or null
 */
public record HonourWords(String name, String reason, String shown) {

    @Override
    public String toString() {
        return "HonourWords[hidden]";
    }
}
