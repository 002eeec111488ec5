package iq.ihala.referral;

import static iq.ihala.referral.MatchFixture.a;
import static iq.ihala.referral.MatchFixture.match;
import static iq.ihala.referral.MatchFixture.wish;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a provider's own record counts, and the words for it. */
class TrackScoreTest {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    @Test
    void newProviderIsNeitherFirstNorLast() {
        assertThat(order(
                        a("A_BAD").track(new Track(20, 2, 20, 5 * DAY, 1, 8)),
                        a("B_NEW"),
                        a("C_GOOD").track(new Track(20, 19, 20, 6 * HOUR, 18, 1))))
                .containsExactly("C_GOOD", "B_NEW", "A_BAD");
        assertThat(points(Track.NONE)).isZero();
    }

    @Test
    void acceptanceAnswerAndAttendanceCountEachForThemselves() {
        assertThat(points(new Track(20, 20, 0, 0, 0, 0))).isPositive();
        assertThat(points(new Track(20, 0, 0, 0, 0, 0))).isNegative();
        assertThat(points(new Track(5, 3, 5, HOUR, 0, 0))).isPositive();
        assertThat(points(new Track(5, 3, 5, 6 * DAY, 0, 0))).isNegative();
        assertThat(points(new Track(5, 3, 0, 0, 10, 0))).isPositive();
        assertThat(points(new Track(5, 3, 0, 0, 0, 10))).isNegative();
    }

    @Test
    void whatIsAsGoodAsTheInventedRecordGetsNoPoints() {
        assertThat(points(new Track(10, 6, 10, 2 * DAY, 7, 3))).isZero();
    }

    @Test
    void oneReferralMovesNobodyFar() {
        int oneRefusal = points(new Track(1, 0, 0, 0, 0, 0));
        int manyRefusals = points(new Track(40, 0, 0, 0, 0, 0));
        assertThat(oneRefusal).isBetween(-6, -1);
        assertThat(manyRefusals).isLessThan(4 * oneRefusal);
    }

    @Test
    void slownessHasABottom() {
        assertThat(points(new Track(0, 0, 50, 300 * DAY, 0, 0))).isEqualTo(-20);
    }

    @ParameterizedTest
    @CsvSource({
        "60, خلال ساعة",
        "61, خلال يوم",
        "1440, خلال يوم",
        "1441, ثلاثة أيام",
        "4320, ثلاثة أيام",
        "4321, خلال أسبوع",
        "10080, خلال أسبوع",
        "10081, أكثر من أسبوع"
    })
    void answerTimeIsSaidInWords(int minutes, String words) {
        assertThat(words(new Track(3, 2, 3, minutes, 0, 0))).anyMatch(word -> word.contains(words));
        assertThat(words(new Track(2, 2, 2, minutes, 0, 0))).isEmpty();
    }

    @Test
    void sharesAreSaidFromFiveOn() {
        assertThat(words(Track.NONE)).containsExactly("لم نُحِل إليها بعد");
        assertThat(words(new Track(5, 4, 0, 0, 0, 0))).containsExactly("تقبل عادة");
        assertThat(words(new Track(4, 4, 0, 0, 0, 0))).isEmpty();
        assertThat(words(new Track(5, 2, 0, 0, 0, 0))).isEmpty();
        assertThat(words(new Track(5, 1, 0, 0, 0, 0))).containsExactly("كثيراً ما لا تقبل");
        assertThat(words(new Track(4, 0, 0, 0, 0, 0))).isEmpty();
        assertThat(words(new Track(5, 3, 0, 0, 2, 3))).containsExactly("كثير من مواعيدها لم يحضرها أصحابها");
        assertThat(words(new Track(5, 3, 0, 0, 2, 2))).isEmpty();
        assertThat(words(new Track(6, 3, 0, 0, 3, 3))).isEmpty();
    }

    @Test
    void reasonIsASentenceToBeReadAloud() {
        var woman = wish().sex("FEMALE").district("FAW");
        var provider = a("NEAR")
                .sexes("FEMALE")
                .districts("FAW")
                .femaleStaff()
                .open()
                .verified(MatchFixture.SUNDAY_MORNING.toLocalDate())
                .track(new Track(10, 9, 10, 20 * HOUR, 5, 0));
        assertThat(match(woman, provider).offered().get(0).reason())
                .isEqualTo(
                        "تستقبل النساء، لديها موظفات، أقرب جهة: تخدم قضاء الشخص، توجد أماكن، تقبل عادة، تجيب خلال يوم عادة");
    }

    @Test
    void languageThatIsNotArabicIsANeed() {
        var farsi = wish().speaking("FA");
        assertThat(match(
                                farsi,
                                a("A_ARABIC").speaking("AR"),
                                a("B_UNKNOWN"),
                                a("C_FARSI").speaking("AR", "FA"))
                        .offered())
                .extracting(Match::providerId)
                .containsExactly("C_FARSI", "B_UNKNOWN", "A_ARABIC");
        assertThat(match(farsi, a("A").speaking("AR")).offered().get(0).reason())
                .contains("يلزم مترجم");
        assertThat(match(wish().speaking("AR"), a("A").speaking("FA"))
                        .offered()
                        .get(0)
                        .reason())
                .doesNotContain("مترجم");
    }

    @Test
    void whoeverWantsThePoliceIsNotKeptFromThem() {
        var police = a("A_POLICE").confidence(Confidence.H).shares(Known.YES);
        assertThat(match(wish().police(Known.YES), a("QUIET"), police).offered())
                .extracting(Match::providerId)
                .containsExactly("A_POLICE", "QUIET");
        assertThat(match(wish().police(Known.UNKNOWN), a("QUIET"), police).offered())
                .extracting(Match::providerId)
                .containsExactly("QUIET", "A_POLICE");
    }

    @Test
    void providerNearTheAccusedComesLaterWithAWarning() {
        var offered = match(wish(), a("A_NEAR").affiliation(AffiliationEffect.WARN), a("B"))
                .offered();
        assertThat(offered).extracting(Match::providerId).containsExactly("B", "A_NEAR");
        assertThat(offered.get(1).reason()).contains("قريبة من المشكو منه");
    }

    @Test
    void aWeightWithoutARowIsAnErrorAndNotNothing() {
        var some = new java.util.EnumMap<>(MatchFixture.DELIVERED);
        some.remove(Weight.ACCEPTANCE);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new MatchWeights(some))
                .hasMessageContaining("ACCEPTANCE");
    }

    private static int points(Track track) {
        return new TrackScore(new MatchWeights(MatchFixture.DELIVERED), track, new ArrayList<>()).points();
    }

    private static List<String> words(Track track) {
        var words = new ArrayList<String>();
        new TrackScore(new MatchWeights(MatchFixture.DELIVERED), track, words).points();
        return words;
    }

    private static List<String> order(MatchFixture.A... providers) {
        assertThat(Set.of(providers)).hasSize(providers.length);
        return match(wish(), providers).offered().stream()
                .map(Match::providerId)
                .toList();
    }
}
