package iq.ihala.programme;

/** Whoever asked has taken the request back, or the centre gives the event up, while its work still runs. */
public record EventCancelled(EventNumber number, EventKind kind) {}
