package iq.ihala.casefile;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of the Arabic words that a person is asked to agree to.
 *
 * @param version counts from 1 for each code
 * @param inForceFrom first day in Basra on which it is read out
 * @param approvedBy user name
 */
public record ConsentText(
        ConsentCode code, int version, String text, LocalDate inForceFrom, String approvedBy, Instant approvedAt) {}
