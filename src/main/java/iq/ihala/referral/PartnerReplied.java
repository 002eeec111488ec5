package iq.ihala.referral;

/** A partner answered outside its own task, by telephone or through the portal; the answer is already recorded. */
public record PartnerReplied(String referralId, String caseNumber, PartnerAnswer answer) {}
