package iq.ihala.programme;

/**
 * What an institution asks for, in its own words.
 *
 * @param institution its name and place
 * @param wish for whom, about what, when
 */
public record RequestWords(String institution, String wish) {

    @Override
    public String toString() {
        return "RequestWords[hidden]";
    }
}
