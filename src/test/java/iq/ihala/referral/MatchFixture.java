package iq.ihala.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Providers and wishes that read as prose. */
final class MatchFixture {

    static final LocalDateTime SUNDAY_MORNING = LocalDateTime.of(2026, 11, 22, 10, 0);

    /** As delivered in the table; that both are the same, {@link ServiceDirectoryTest} says. */
    static final Map<Weight, Integer> DELIVERED = new EnumMap<>(Map.ofEntries(
            Map.entry(Weight.OFFERED, 3),
            Map.entry(Weight.VERIFICATION_DAYS, 90),
            Map.entry(Weight.RECORD_MONTHS, 12),
            Map.entry(Weight.SERVES_THE_DISTRICT, 20),
            Map.entry(Weight.OUTSIDE_BASRA, -60),
            Map.entry(Weight.FEMALE_STAFF_FOR_WOMEN, 15),
            Map.entry(Weight.SHARES_WITH_POLICE, -100),
            Map.entry(Weight.MAY_SHARE_WITH_POLICE, -20),
            Map.entry(Weight.HIGH_CONFIDENCE, 20),
            Map.entry(Weight.MEDIUM_CONFIDENCE, 10),
            Map.entry(Weight.VERIFIED, 10),
            Map.entry(Weight.PLACES_KNOWN_OPEN, 10),
            Map.entry(Weight.WAITING_LIST, -30),
            Map.entry(Weight.OPEN_NOW_WHEN_URGENT, 15),
            Map.entry(Weight.CLOSED_NOW_WHEN_URGENT, -15),
            Map.entry(Weight.SPEAKS_THE_LANGUAGE, 20),
            Map.entry(Weight.OTHER_LANGUAGE, -40),
            Map.entry(Weight.AFFILIATION_WARNING, -40),
            Map.entry(Weight.ACCEPTANCE, 50),
            Map.entry(Weight.ANSWER_TIME, 20),
            Map.entry(Weight.ATTENDANCE, 20),
            Map.entry(Weight.PRIOR_CASES, 5),
            Map.entry(Weight.PRIOR_ACCEPTANCE, 60),
            Map.entry(Weight.PRIOR_HOURS, 48),
            Map.entry(Weight.PRIOR_ATTENDANCE, 70)));

    private MatchFixture() {}

    static MatchResult match(Wish wish, A... providers) {
        return new MatchPolicy(new MatchWeights(DELIVERED))
                .rank(wish.build(), Arrays.stream(providers).map(A::build).toList(), SUNDAY_MORNING);
    }

    static Wish wish() {
        return new Wish();
    }

    static A a(String id) {
        return new A(id);
    }

    /** A wish that nothing excludes. */
    static final class Wish {
        private String district = "BASRA";
        private String sex = "MALE";
        private String ages = "25-34";
        private String level = "LOW";
        private Set<String> exclude = Set.of();
        private String language = "AR";
        private Known police = Known.UNKNOWN;

        Wish district(String d) {
            district = d;
            return this;
        }

        Wish sex(String s) {
            sex = s;
            return this;
        }

        Wish ages(String band) {
            ages = band;
            return this;
        }

        Wish level(String l) {
            level = l;
            return this;
        }

        Wish exclude(String... ids) {
            exclude = Set.of(ids);
            return this;
        }

        Wish speaking(String code) {
            language = code;
            return this;
        }

        Wish police(Known wanted) {
            police = wanted;
            return this;
        }

        MatchWish build() {
            return new MatchWish(
                    "LEGAL", district, sex, ages, level, exclude, "SA-26-000000", language, police, "OFFICIAL");
        }
    }

    /** A provider of medium confidence for everybody in the governorate, which tells the police nothing. */
    static final class A {
        private final String id;
        private Confidence confidence = Confidence.M;
        private Availability availability = Availability.UNKNOWN;
        private Set<String> districts = Set.of();
        private boolean outside;
        private Set<String> sexes = Set.of();
        private Integer minAge;
        private Integer maxAge;
        private Known shares = Known.NO;
        private Known female = Known.UNKNOWN;
        private LocalDate verifiedOn;
        private String maxLevel;
        private OpeningHours hours = new OpeningHours(Set.of(), null, null);
        private ProviderStatus status = ProviderStatus.ACTIVE;
        private Integer capacity;
        private int taken;
        private Set<String> languages = Set.of();
        private Track track = Track.NONE;
        private boolean conflict;
        private AffiliationEffect affiliation;

        A(String id) {
            this.id = id;
        }

        A confidence(Confidence c) {
            confidence = c;
            return this;
        }

        A availability(Availability v) {
            availability = v;
            return this;
        }

        A open() {
            return availability(Availability.OPEN);
        }

        A districts(String... codes) {
            districts = Set.of(codes);
            return this;
        }

        A outside() {
            outside = true;
            return this;
        }

        A sexes(String... codes) {
            sexes = Set.of(codes);
            return this;
        }

        A ages(Integer min, Integer max) {
            minAge = min;
            maxAge = max;
            return this;
        }

        A shares(Known k) {
            shares = k;
            return this;
        }

        A femaleStaff() {
            female = Known.YES;
            return this;
        }

        A verified(LocalDate on) {
            verifiedOn = on;
            return this;
        }

        A upTo(String level) {
            maxLevel = level;
            return this;
        }

        A hours(OpeningHours h) {
            hours = h;
            return this;
        }

        A status(ProviderStatus s) {
            status = s;
            return this;
        }

        /** So many places, and so many open referrals of ours in them. */
        A places(int all, int ours) {
            capacity = all;
            taken = ours;
            return this;
        }

        A speaking(String... codes) {
            languages = Set.of(codes);
            return this;
        }

        A track(Track t) {
            track = t;
            return this;
        }

        A conflict() {
            conflict = true;
            return this;
        }

        A affiliation(AffiliationEffect effect) {
            affiliation = effect;
            return this;
        }

        Candidate build() {
            var provider = new Provider(
                    id,
                    0,
                    "جهة " + id,
                    id,
                    "NGO",
                    confidence,
                    status,
                    availability,
                    "test",
                    "",
                    Set.of("LEGAL"),
                    districts,
                    outside,
                    sexes,
                    minAge,
                    maxAge,
                    capacity,
                    shares,
                    female,
                    hours.days(),
                    hours.opens(),
                    hours.closes(),
                    null,
                    null,
                    languages,
                    null,
                    null,
                    null,
                    verifiedOn,
                    null);
            return new Candidate(provider, maxLevel, track, taken, conflict, affiliation);
        }
    }
}
