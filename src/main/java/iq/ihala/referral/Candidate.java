package iq.ihala.referral;

/**
 * A provider of the wanted service as it stands in the directory at this moment.
 *
 * @param maxLevel highest risk level that may be offered there, or null for any
 * @param taken open referrals of ours that it accepted
 * @param conflict whether a conflict of interest was declared for this case
 * @param affiliation what the accused's affiliation means for this provider, or null
 */
record Candidate(
        Provider provider, String maxLevel, Track track, int taken, boolean conflict, AffiliationEffect affiliation) {}
