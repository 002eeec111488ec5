package iq.ihala.referral;

import static iq.ihala.referral.MatchFixture.a;
import static iq.ihala.referral.MatchFixture.wish;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchPolicyTest {

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

    private static List<Match> match(MatchFixture.Wish wish, MatchFixture.A... providers) {
        return MatchFixture.match(wish, providers).offered();
    }
}
