package iq.ihala.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.survey.Shown;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final int TRIALS = 10_000;

    @Test
    void oneToFourPeopleAreNotSaidAndNobodyCanBeSubtracted() {
        Map<String, Shown> shown = split(Map.of(
                "A", new Counts(2, 3), "B", new Counts(30, 60), "C", new Counts(40, 70), "D", new Counts(15, 40)));
        assertThat(shown.get("A").people()).isEqualTo("أقل من 5");
        assertThat(shown.get("A").arabic()).isEqualTo("أقل من 5");
        assertThat(shown.get("D").people()).as("the next smallest").isEqualTo("–");
        assertThat(shown.get("D").share()).isNull();
        assertThat(shown.get("B").share().percent()).isEqualTo(50);
        assertThat(shown.get("C").answered()).isEqualTo(70);
    }

    @Test
    void aShareNeedsTwentyAnswersAndNoSmallSide() {
        Map<String, Shown> shown = split(Map.of(
                "A", new Counts(9, 19), "B", new Counts(3, 60), "C", new Counts(58, 60), "D", new Counts(30, 60)));
        assertThat(shown.get("A").arabic()).isEqualTo("المجيبون أقل من 20");
        assertThat(shown.get("A").answered()).isEqualTo(19);
        assertThat(shown.get("B").share()).as("3 said yes").isNull();
        assertThat(shown.get("C").share()).as("2 said no").isNull();
        assertThat(shown.get("D").share()).isNotNull();
    }

    @Test
    void zeroIsShown() {
        Map<String, Shown> shown =
                split(Map.of("A", new Counts(0, 0), "B", new Counts(0, 60), "C", new Counts(30, 60)));
        assertThat(shown.get("A").arabic()).isEqualTo("لا أحد");
        assertThat(shown.get("B").arabic()).isEqualTo("0%");
    }

    @Test
    void ofTwoGroupsBothAreHiddenOrNone() {
        Map<String, Shown> shown = split(Map.of("F", new Counts(5, 10), "M", new Counts(50, 100)));
        assertThat(shown.values()).allMatch(one -> one.share() == null);
    }

    /** Whoever knows the totals exactly subtracts what is shown: what is left is nothing, or large enough to be shown itself. */
    @Test
    void nothingHiddenIsComputedFromTheTotals() {
        Random random = new Random(74);
        for (int trial = 0; trial < TRIALS; trial++) {
            Map<String, Counts> groups = new TreeMap<>();
            int most = random.nextBoolean() ? 12 : 90;
            for (int i = 0; i < 2 + random.nextInt(8); i++) {
                int of = random.nextInt(most);
                groups.put("G" + i, new Counts(of == 0 ? 0 : random.nextInt(of + 1), of));
            }
            Map<String, Shown> shown = split(groups);
            List<Counts> noNumber = left(groups, shown, one -> one.answered() == null);
            List<Counts> noShare = left(groups, shown, one -> one.share() == null);
            boolean everything = noNumber.size() == groups.size() || noShare.size() == people(groups);
            if (!noNumber.isEmpty() && noNumber.size() < people(groups)) {
                assertThat(noNumber).hasSizeGreaterThan(1);
                assertThat(sum(noNumber).of()).isGreaterThanOrEqualTo(5);
            }
            if (!noShare.isEmpty() && !everything) {
                assertThat(noShare).hasSizeGreaterThan(1);
                assertThat(sum(noShare).isSafe()).as("%s", groups).isTrue();
            }
            shown.values().stream().filter(one -> one.share() != null).forEach(one -> {
                assertThat(one.answered()).isNotNull();
                assertThat(groups.get(one.code()).isSafe()).isTrue();
            });
        }
    }

    private static List<Counts> left(
            Map<String, Counts> groups, Map<String, Shown> shown, java.util.function.Predicate<Shown> hidden) {
        return groups.entrySet().stream()
                .filter(one -> one.getValue().of() > 0)
                .filter(one -> hidden.test(shown.get(one.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static int people(Map<String, Counts> groups) {
        return (int) groups.values().stream().filter(one -> one.of() > 0).count();
    }

    private static Counts sum(List<Counts> some) {
        return some.stream().reduce(Counts.NONE, Counts::plus);
    }

    private static Map<String, Shown> split(Map<String, Counts> groups) {
        return Suppression.split(groups).stream().collect(Collectors.toMap(Shown::code, one -> one));
    }
}
