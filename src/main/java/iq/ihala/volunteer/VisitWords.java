package iq.ihala.volunteer;

/**
 * Whom the list names for a visit. Sealed; no visitor who is a volunteer is shown it.
 *
 * @param reach how the person can be asked, for example a telephone or who passes a message on
 */
public record VisitWords(String name, String reach, String why) {

    @Override
    public String toString() {
        return "VisitWords[hidden]";
    }
}
