package iq.ihala.referral;

import java.time.Instant;

/** One field of the directory that somebody changed. */
public record DirectoryChange(Instant at, String by, String field, String was, String became) {}
