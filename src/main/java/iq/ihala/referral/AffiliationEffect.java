package iq.ihala.referral;

/** What a provider of a kind means where the accused belongs to something (dossier §3.6 R6). */
enum AffiliationEffect {
    EXCLUDE,
    WARN
}
