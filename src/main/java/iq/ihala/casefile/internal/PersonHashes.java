package iq.ihala.casefile.internal;

import iq.ihala.casefile.PersonKey;
import iq.ihala.crypto.Vault;

/**
 * The keyed hashes of a person. The name counts only together with the mother's name or the birth year: alone it fits
 * too many. Null where a part was not said.
 */
record PersonHashes(String nameMother, String nameYear, String telephone) {

    static PersonHashes of(PersonKey person, Vault vault) {
        String name = comparable(person.fullName());
        String mother = comparable(person.motherName());
        String telephone = person.telephone() == null ? "" : Telephones.comparable(person.telephone());
        boolean named = !name.isEmpty();
        return new PersonHashes(
                named && !mother.isEmpty() ? vault.blindIndex(name + "|" + mother, "person.name-mother") : null,
                named && person.birthYear() != null
                        ? vault.blindIndex(name + "|" + person.birthYear(), "person.name-year")
                        : null,
                telephone.isEmpty() ? null : vault.blindIndex(telephone, "person.telephone"));
    }

    private static String comparable(String name) {
        return name == null ? "" : ArabicNames.comparable(name);
    }
}
