package iq.ihala.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchPolicyTest {

    private static final LocalDateTime SUNDAY_MORNING = LocalDateTime.of(2026, 11, 22, 10, 0);
    private static final MatchWeights WEIGHTS =
            new MatchWeights(3, 90, 20, -60, 15, -100, -20, 20, 10, 10, 10, -30, 15, -15);

    private final MatchPolicy policy = new MatchPolicy(WEIGHTS);

    @Test
    void atMostThreeAreOfferedAndRankedFromOne() {
        var matches = match(wish(), a("A"), a("B"), a("C"), a("D"));
        assertThat(matches).extracting(Match::providerId).containsExactly("A", "B", "C");
        assertThat(matches).extracting(Match::rank).containsExactly(1, 2, 3);
        assertThat(matches).extracting(Match::reason).allSatisfy(r -> assertThat(r)
                .isNotBlank());
    }

    @Test
    void whoeverTellsThePoliceComesAfterOthersAndSaysSo() {
        var matches = match(
                wish(),
                a("POLICE_FRIEND").confidence(Confidence.H).shares(Known.YES),
                a("MAYBE").shares(Known.UNKNOWN),
                a("QUIET"));
        assertThat(matches).extracting(Match::providerId).containsExactly("QUIET", "MAYBE", "POLICE_FRIEND");
        assertThat(matches.get(2).reason()).contains("تشارك المعلومات مع الشرطة");
        assertThat(matches.get(0).reason()).doesNotContain("الشرطة");
    }

    @Test
    void lowConfidenceIsNeverOfferedAboveOthers() {
        var matches = match(
                wish().district("FAW"),
                a("RUMOUR").confidence(Confidence.L).districts("FAW").open(),
                a("POLICE").confidence(Confidence.M).shares(Known.YES).outside());
        assertThat(matches).extracting(Match::providerId).containsExactly("POLICE", "RUMOUR");
        assertThat(matches.get(1).reason()).contains("غير مؤكد");
    }

    @Test
    void excludedProvidersAreNotOffered() {
        assertThat(match(wish().exclude("A"), a("A"), a("B")))
                .extracting(Match::providerId)
                .containsExactly("B");
    }

    @Test
    void districtSexAndAgeAreHeld() {
        var girl = wish().district("ZUBAIR").sex("FEMALE").ages("15-17");
        assertThat(match(
                        girl,
                        a("OTHER_DISTRICT").districts("FAW"),
                        a("MEN_ONLY").sexes("MALE"),
                        a("ADULTS").ages(18, null),
                        a("CHILDREN").ages(null, 17),
                        a("WHOLE_GOVERNORATE")))
                .extracting(Match::providerId)
                .containsExactly("CHILDREN", "WHOLE_GOVERNORATE");
    }

    @Test
    void whatThePersonDidNotSayExcludesNobodyButIsSaid() {
        var matches = match(wish().sex("NOT_SAID").ages(null), a("WOMEN").sexes("FEMALE"));
        assertThat(matches).singleElement().extracting(Match::reason).asString().contains("تستقبل الإناث فقط");
    }

    @Test
    void ownDistrictComesFirstAndOutsideBasraLast() {
        assertThat(match(
                        wish().district("QURNA"),
                        a("OUTSIDE").outside(),
                        a("GOVERNORATE"),
                        a("NEAR").districts("QURNA", "MUDAYNA")))
                .extracting(Match::providerId)
                .containsExactly("NEAR", "GOVERNORATE", "OUTSIDE");
    }

    @Test
    void levelAboveTheProvidersLimitIsNotOffered() {
        assertThat(match(wish().level("HIGH"), a("MEDIATION").upTo("MEDIUM"), a("CARE")))
                .extracting(Match::providerId)
                .containsExactly("CARE");
        assertThat(match(wish().level("MEDIUM"), a("MEDIATION").upTo("MEDIUM"))).hasSize(1);
        assertThat(match(wish().level(null), a("MEDIATION").upTo("MEDIUM"))).isEmpty();
    }

    @Test
    void fullProviderComesLaterAndNamesItsWaitingList() {
        var matches = match(wish(), a("FULL").availability(Availability.WAITING_LIST), a("OPEN"));
        assertThat(matches).extracting(Match::providerId).containsExactly("OPEN", "FULL");
        assertThat(matches.get(1).reason()).contains("قائمة انتظار");
    }

    @Test
    void womenAreOfferedFemaleStaffFirst() {
        assertThat(match(wish().sex("FEMALE"), a("A"), a("WOMEN").femaleStaff()))
                .extracting(Match::providerId)
                .containsExactly("WOMEN", "A");
        assertThat(match(wish().sex("MALE"), a("A"), a("WOMEN").femaleStaff()))
                .extracting(Match::providerId)
                .containsExactly("A", "WOMEN");
    }

    @Test
    void openingHoursCountWhenItIsUrgent() {
        var closed = a("A_CLOSED").hours(new OpeningHours(Set.of("MONDAY"), null, null));
        var open = a("B_OPEN").hours(new OpeningHours(Set.of("SUNDAY"), LocalTime.of(8, 0), LocalTime.of(14, 0)));
        assertThat(match(wish().level("IMMINENT"), closed, open))
                .extracting(Match::providerId)
                .containsExactly("B_OPEN", "A_CLOSED");
        assertThat(match(wish().level("LOW"), closed, open))
                .extracting(Match::providerId)
                .containsExactly("A_CLOSED", "B_OPEN");
    }

    @Test
    void rowThatWasConfirmedLongAgoSaysToCallFirst() {
        var matches = match(
                wish(),
                a("FRESH").verified(LocalDate.of(2026, 8, 24)),
                a("STALE").verified(LocalDate.of(2026, 8, 23)));
        assertThat(matches).extracting(Match::providerId).containsExactly("FRESH", "STALE");
        assertThat(matches.get(0).reason()).doesNotContain("اتصل");
        assertThat(matches.get(1).reason()).contains("اتصل قبل الإحالة");
    }

    private List<Match> match(Wish wish, A... providers) {
        return policy.rank(wish.build(), Arrays.stream(providers).map(A::build).toList(), SUNDAY_MORNING);
    }

    private static Wish wish() {
        return new Wish();
    }

    private static A a(String id) {
        return new A(id);
    }

    /** A wish that nothing excludes. */
    private static final class Wish {
        private String district = "BASRA";
        private String sex = "MALE";
        private String ages = "25-34";
        private String level = "LOW";
        private Set<String> exclude = Set.of();

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

        MatchWish build() {
            return new MatchWish("LEGAL", district, sex, ages, level, exclude, "SA-26-000000");
        }
    }

    /** A provider of medium confidence for everybody in the governorate, which tells the police nothing. */
    private static final class A {
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

        MatchPolicy.Candidate build() {
            var provider = new Provider(
                    id,
                    "جهة " + id,
                    id,
                    "NGO",
                    confidence,
                    ProviderStatus.ACTIVE,
                    availability,
                    "test",
                    "",
                    Set.of("LEGAL"),
                    districts,
                    outside,
                    sexes,
                    minAge,
                    maxAge,
                    null,
                    shares,
                    female,
                    verifiedOn,
                    null);
            return new MatchPolicy.Candidate(provider, maxLevel, hours);
        }
    }
}
