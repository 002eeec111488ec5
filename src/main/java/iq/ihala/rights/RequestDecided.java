package iq.ihala.rights;

/**
 * Two people decided a demand; published inside the transaction of the decision. A granted erasure publishes nothing: nobody is
 * left to whom it could matter.
 */
public record RequestDecided(Request request) {}
