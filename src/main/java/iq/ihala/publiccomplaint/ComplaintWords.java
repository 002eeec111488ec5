package iq.ihala.publiccomplaint;

/**
 * What a citizen complains of, in the citizen's own words.
 *
 * @param institution which office
 * @param what what happened
 * @param wish what the citizen asks for, or null
 * @param evidence what there is to show, or null
 */
public record ComplaintWords(String institution, String what, String wish, String evidence) {

    @Override
    public String toString() {
        return "ComplaintWords[hidden]";
    }
}
