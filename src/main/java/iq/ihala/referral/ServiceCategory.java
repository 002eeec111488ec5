package iq.ihala.referral;

/** A kind of service (dossier §5.1). */
public record ServiceCategory(String code, String nameArabic, String nameEnglish, String typicalProviders) {}
