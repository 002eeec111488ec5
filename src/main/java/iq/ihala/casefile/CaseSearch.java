package iq.ihala.casefile;

/**
 * What somebody at the desk looks for; exactly one of number, telephone and name is used, in this order.
 *
 * @param number as it was typed
 */
public record CaseSearch(String number, String telephone, String fullName, String motherName, Integer birthYear) {

    /** What was searched by, without the words. */
    public String kind() {
        if (isSaid(number)) {
            return "number";
        }
        return isSaid(telephone) ? "telephone" : "name";
    }

    /** Whether anything can be found by it. */
    public boolean isComplete() {
        return isSaid(number) || isSaid(telephone) || (isSaid(fullName) && (isSaid(motherName) || birthYear != null));
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /** Never prints what was typed. */
    @Override
    public String toString() {
        return "CaseSearch[by " + kind() + "]";
    }
}
