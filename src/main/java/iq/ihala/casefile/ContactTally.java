package iq.ihala.casefile;

/**
 * Follow-up contacts since the case was (re)opened.
 *
 * @param made contacts in which the person was reached
 * @param daysSinceFirst full days from the first contact made until now; 0 if none
 * @param consecutiveMissed tries in vain since the person was last reached
 * @param daysMissed full days from the first of those tries until now; 0 if none
 */
public record ContactTally(int made, int daysSinceFirst, int consecutiveMissed, int daysMissed) {}
