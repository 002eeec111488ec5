package iq.ihala.casefile;

/** Persons as tests need them: what they are searched by, and nothing else. */
public final class People {

    private People() {}

    public static Person named(String name, String mother, Integer birthYear, String telephone) {
        return new Person(null, name, mother, telephone, birthYear, "NOT_SAID", null, null, null, null);
    }

    public static Person byCode(String code) {
        return new Person(code, null, null, null, null, "FEMALE", "25_34", null, null, null);
    }
}
