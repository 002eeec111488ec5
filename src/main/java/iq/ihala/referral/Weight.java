package iq.ihala.referral;

/**
 * What counts in ranking providers, each a row of the table {@code match_weight}: points, or the number that the name says. All are
 * adaptations (dossier mark A) until the centre's panel signs them.
 */
enum Weight {
    OFFERED,
    VERIFICATION_DAYS,
    RECORD_MONTHS,
    SERVES_THE_DISTRICT,
    OUTSIDE_BASRA,
    FEMALE_STAFF_FOR_WOMEN,
    SHARES_WITH_POLICE,
    MAY_SHARE_WITH_POLICE,
    HIGH_CONFIDENCE,
    MEDIUM_CONFIDENCE,
    VERIFIED,
    PLACES_KNOWN_OPEN,
    WAITING_LIST,
    OPEN_NOW_WHEN_URGENT,
    CLOSED_NOW_WHEN_URGENT,
    SPEAKS_THE_LANGUAGE,
    OTHER_LANGUAGE,
    AFFILIATION_WARNING,
    /** Points of the whole way from «never accepts» to «always accepts»; likewise the next two. */
    ACCEPTANCE,
    ANSWER_TIME,
    ATTENDANCE,
    /** How many invented referrals of middling outcome each provider begins with. */
    PRIOR_CASES,
    /** Per cent. */
    PRIOR_ACCEPTANCE,
    PRIOR_HOURS,
    /** Per cent. */
    PRIOR_ATTENDANCE
}
