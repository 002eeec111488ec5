package iq.ihala.casefile;

/**
 * Who depends on the person, by age (dossier §3.3); null where nobody said.
 *
 * @param all how many in all
 * @param to8 children of 0 to 8 years
 * @param to14 of 9 to 14
 * @param to17 of 15 to 17
 * @param adults of 18 and more
 */
public record Dependants(Integer all, Integer to8, Integer to14, Integer to17, Integer adults) {

    /** Nothing was said about dependants, which is not the same as that there are none. */
    public static final Dependants NOT_SAID = new Dependants(null, null, null, null, null);
}
