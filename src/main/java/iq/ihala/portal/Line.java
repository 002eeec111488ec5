package iq.ihala.portal;

/** One line of a referral's page: a label and what stands there. Personal; never for a log. */
public record Line(String label, String text) {

    /** Never prints the text. */
    @Override
    public String toString() {
        return "Line[" + label + "]";
    }
}
