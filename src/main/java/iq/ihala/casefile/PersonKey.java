package iq.ihala.casefile;

/**
 * What an earlier case is searched by (dossier S07). It is never stored: only keyed hashes of its normalised parts are.
 *
 * @param fullName as said, or null
 * @param motherName as said, or null
 * @param birthYear four digits, or null
 * @param telephone as said, or null
 */
public record PersonKey(String fullName, String motherName, Integer birthYear, String telephone) {

    @Override
    public String toString() {
        return "PersonKey[hidden]";
    }
}
