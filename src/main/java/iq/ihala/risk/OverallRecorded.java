package iq.ihala.risk;

import java.time.Instant;

/** An overall level as it was recorded: by whom and when. */
public record OverallRecorded(Overall overall, String by, Instant at) {}
