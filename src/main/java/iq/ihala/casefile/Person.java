package iq.ihala.casefile;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who the person of a case is, as far as she wanted to say (dossier §3.3, identity and contact). Null where not said.
 *
 * @param codeName what she is called where she wants no name in the file; nothing that identifies her stands beside it
 * @param birthYear four digits
 * @param sex FEMALE, MALE or NOT_SAID
 * @param ageBand a band of dossier §3.3, such as {@code 25_34}
 * @param district code of the district
 * @param quarter in her own words
 */
public record Person(
        String codeName,
        String fullName,
        String motherName,
        String telephone,
        Integer birthYear,
        String sex,
        String ageBand,
        String district,
        String quarter,
        Dependants dependants) {

    /** @throws IllegalArgumentException if a code name stands beside what it is meant to hide */
    public Person {
        if (codeName != null
                && Stream.of(fullName, motherName, telephone, birthYear).anyMatch(part -> part != null)) {
            throw new IllegalArgumentException("Whoever wants no name is recorded by a code alone");
        }
        dependants = dependants == null ? Dependants.NOT_SAID : dependants;
    }

    /** What she may be found again by; empty where she wants no name, or said neither name nor telephone. */
    public Optional<PersonKey> searchKey() {
        return fullName == null && telephone == null
                ? Optional.empty()
                : Optional.of(new PersonKey(fullName, motherName, birthYear, telephone));
    }

    /** Never prints who it is. */
    @Override
    public String toString() {
        return "Person[hidden]";
    }
}
