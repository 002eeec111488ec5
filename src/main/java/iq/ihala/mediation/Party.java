package iq.ihala.mediation;

/** Whose answer it is. The person of the case is always the first party; the other has no file in this house. */
public enum Party {
    FIRST_PARTY,
    SECOND_PARTY
}
