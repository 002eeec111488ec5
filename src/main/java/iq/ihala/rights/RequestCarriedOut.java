package iq.ihala.rights;

/** What was granted was done: the copy was printed for the person, or the answer was corrected. */
public record RequestCarriedOut(Request request) {}
