package iq.ihala.rights;

/** A person's demand was written down; published inside that transaction. */
public record RequestBrought(Request request) {}
