package iq.ihala.programme;

/** An event was written down. A workshop of an initiative is none of its own: the initiative leads it. */
public record EventRegistered(EventNumber number, EventKind kind) {}
