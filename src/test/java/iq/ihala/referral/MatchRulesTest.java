package iq.ihala.referral;

import static iq.ihala.referral.MatchFixture.a;
import static iq.ihala.referral.MatchFixture.match;
import static iq.ihala.referral.MatchFixture.wish;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.referral.MatchFixture.A;
import iq.ihala.referral.MatchFixture.Wish;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each condition, one step inside and one step outside. */
class MatchRulesTest {

    static Stream<Arguments> insideAndOutside() {
        return Stream.of(
                of(
                        Exclusion.SUSPENDED,
                        wish(),
                        a("X").status(ProviderStatus.UNCONFIRMED),
                        a("X").status(ProviderStatus.SUSPENDED)),
                of(Exclusion.CONFLICT, wish(), a("X"), a("X").conflict()),
                of(Exclusion.GIVEN_UP, wish().exclude("OTHER"), a("X"), a("OTHER")),
                of(
                        Exclusion.DISTRICT,
                        wish().district("FAW"),
                        a("X").districts("FAW", "ZUBAIR"),
                        a("X").districts("ZUBAIR")),
                of(Exclusion.SEX, wish().sex("FEMALE"), a("X").sexes("FEMALE", "MALE"), a("X").sexes("MALE")),
                of(Exclusion.AGE, wish().ages("15-17"), a("X").ages(17, null), a("X").ages(18, null)),
                of(Exclusion.AGE, wish().ages("15-17"), a("X").ages(null, 15), a("X").ages(null, 14)),
                of(Exclusion.AGE, wish().ages("60+"), a("X").ages(null, 60), a("X").ages(null, 59)),
                of(Exclusion.LEVEL, wish().level("HIGH"), a("X").upTo("HIGH"), a("X").upTo("MEDIUM")),
                of(Exclusion.LEVEL, wish().level(null), a("X"), a("X").upTo("IMMINENT")),
                of(Exclusion.POLICE, wish().police(Known.NO), a("X").shares(Known.UNKNOWN), a("X").shares(Known.YES)),
                of(
                        Exclusion.AFFILIATION,
                        wish(),
                        a("X").affiliation(AffiliationEffect.WARN),
                        a("X").affiliation(AffiliationEffect.EXCLUDE)),
                of(
                        Exclusion.NO_PLACE,
                        wish(),
                        a("X").availability(Availability.WAITING_LIST),
                        a("X").availability(Availability.NONE)),
                of(Exclusion.FULL, wish(), a("X").places(3, 2), a("X").places(3, 3)),
                of(Exclusion.FULL, wish(), a("X").places(1, 0), a("X").places(0, 0)));
    }

    private static Arguments of(Exclusion exclusion, Wish wish, A inside, A outside) {
        return Arguments.of(exclusion, wish, inside, outside);
    }

    @ParameterizedTest
    @MethodSource("insideAndOutside")
    void oneStepInsideIsOfferedAndOneStepOutsideSaysWhy(Exclusion exclusion, Wish wish, A inside, A outside) {
        assertThat(match(wish, inside).offered()).hasSize(1);
        assertThat(match(wish, inside).notOffered()).isEmpty();
        var result = match(wish, outside);
        assertThat(result.offered()).isEmpty();
        assertThat(result.notOffered())
                .singleElement()
                .extracting(NotOffered::reasons)
                .isEqualTo(Set.of(exclusion));
        assertThat(result.inWords()).contains("لا يوجد مكان متاح", exclusion.arabic());
    }

    @Test
    void everyConditionHasACase() {
        var tried = EnumSet.noneOf(Exclusion.class);
        insideAndOutside().forEach(one -> tried.add((Exclusion) one.get()[0]));
        assertThat(tried).containsExactly(Exclusion.values());
    }

    @Test
    void whatThePersonDidNotSayExcludesNobody() {
        var silent = wish().district(null).sex(null).ages(null).police(Known.UNKNOWN);
        assertThat(match(
                                silent,
                                a("A").districts("FAW"),
                                a("B").sexes("MALE"),
                                a("C").ages(60, null),
                                a("D").shares(Known.YES))
                        .notOffered())
                .isEmpty();
    }

    @Test
    void everyConditionIsNamedNotOnlyTheFirst() {
        var result = match(
                wish().sex("FEMALE").level("HIGH"),
                a("MEN").sexes("MALE").upTo("LOW").conflict());
        assertThat(result.notOffered())
                .singleElement()
                .extracting(NotOffered::reasons)
                .isEqualTo(Set.of(Exclusion.CONFLICT, Exclusion.SEX, Exclusion.LEVEL));
        assertThat(result.codes(2_000)).isEqualTo("MEN=CONFLICT+SEX+LEVEL");
        assertThat(result.codes(5)).isEmpty();
    }

    @Test
    void serviceThatNobodyOffersIsSaidAsThat() {
        assertThat(match(wish()).inWords()).isEqualTo("لا يوجد مكان متاح: لا جهة في الدليل تقدم هذه الخدمة.");
    }

    @Test
    void whereAllSuitNobodyIsNamedAsExcluded() {
        assertThat(match(wish(), a("A")).inWords()).isEqualTo("كل جهات هذه الخدمة مناسبة.");
    }
}
