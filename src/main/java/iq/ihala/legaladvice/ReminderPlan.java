package iq.ihala.legaladvice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When to ask an undecided person again.
 *
 * @param due the next day on which to ask, or empty once the deadline has passed
 * @param deadlinePassed true from the day after the last day
 */
public record ReminderPlan(Optional<LocalDate> due, boolean deadlinePassed) {}
