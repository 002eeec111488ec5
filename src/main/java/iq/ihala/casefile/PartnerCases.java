package iq.ihala.casefile;

/** Knows which partner may know of which case; implemented where the referrals are. */
public interface PartnerCases {

    /** Whether a referral of the case is open to this organisation now. */
    boolean isAddressedTo(String organisation, CaseNumber number);
}
