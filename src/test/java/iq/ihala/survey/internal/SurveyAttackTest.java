package iq.ihala.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.suppression.Hiding;
import iq.ihala.suppression.Puzzle;
import iq.ihala.suppression.Puzzle.Sum;
import iq.ihala.survey.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Somebody who reads the published results of a survey and knows the method. What the monthly figures tell of it (I34) is a part of
 * these results; so two looks, at page and release, show her nothing more.
 */
class SurveyAttackTest {

    private static final int SURVEYS = 10_000;
    private static final long MANY = 2_000;

    private final Random random = new Random(74);

    @Test
    void noNumberAndNoSideOfAShareIsReckonedBack() {
        int hidden = 0;
        int recovered = 0;
        int plainly = 0;
        for (int i = 0; i < SURVEYS; i++) {
            Map<String, Counts> groups = groups();
            Counts all = groups.values().stream().reduce(Counts.NONE, Counts::plus);
            Attack real = new Attack(Suppression.total(all), Suppression.split(groups));
            hidden += real.wanted.size();
            recovered += real.recovered();
            plainly += new Attack(Suppression.total(all), plain(groups)).recovered();
        }
        System.out.printf(
                "ATTACK on %,d survey tables: %,d hidden numbers, %,d recovered; %,d where only what is small is hidden%n",
                SURVEYS, hidden, recovered, plainly);
        assertThat(recovered).isZero();
        assertThat(hidden).isGreaterThan(SURVEYS);
        assertThat(plainly).isGreaterThan(SURVEYS / 10);
    }

    private Map<String, Counts> groups() {
        Map<String, Counts> groups = new TreeMap<>();
        int most = random.nextBoolean() ? 14 : 60;
        for (int i = 0; i < 2 + random.nextInt(5); i++) {
            int of = (int) (most * Math.pow(random.nextDouble(), 1.5));
            groups.put("G" + i, new Counts((int) Math.round(of * Math.pow(random.nextDouble(), 0.6)), of));
        }
        return groups;
    }

    private static List<Shown> plain(Map<String, Counts> groups) {
        return groups.entrySet().stream()
                .map(group -> group.getValue().of() == 0
                        ? new Shown(group.getKey(), 0, null, "NOBODY")
                        : Suppression.total(group.getValue()))
                .toList();
    }

    /** The table as a puzzle. */
    private static final class Attack {

        private final Puzzle puzzle = new Puzzle();
        private final List<Integer> wanted = new ArrayList<>();

        Attack(Shown total, List<Shown> groups) {
            if (total.answered() == null) {
                return;
            }
            long most = groups.stream()
                    .filter(one -> one.answered() != null && one.answered() > 0)
                    .mapToLong(Shown::answered)
                    .min()
                    .orElse(MANY);
            // Where it is said which are few, the others that are hidden are not, and smaller than all that is shown.
            boolean saysFew = groups.stream().anyMatch(one -> "FEW".equals(one.why()));
            Sum people = new Sum();
            Sum yes = new Sum();
            Sum no = new Sum();
            for (Shown one : groups) {
                int of = number(one, saysFew ? Hiding.LEAST : 1, saysFew ? most - 1 : MANY);
                int yesOf = side(one, true);
                int noOf = side(one, false);
                puzzle.isZero(new Sum().plus(yesOf).plus(noOf).minus(of));
                people.plus(of);
                yes.plus(yesOf);
                no.plus(noOf);
            }
            puzzle.isZero(people.minus(puzzle.known(total.answered())));
            if (total.share() != null) {
                puzzle.isZero(yes.minus(puzzle.known(total.share().yes())));
                puzzle.isZero(
                        no.minus(puzzle.known(total.share().of() - total.share().yes())));
            }
        }

        private int number(Shown one, long least, long most) {
            if (one.answered() != null) {
                return puzzle.known(one.answered());
            }
            if ("FEW".equals(one.why())) {
                int few = puzzle.number(1, Hiding.MOST_OF_FEW);
                wanted.add(few);
                return few;
            }
            int hidden = puzzle.number(least, Math.max(least, most));
            wanted.add(hidden);
            return hidden;
        }

        private int side(Shown one, boolean yes) {
            if (one.share() != null) {
                return puzzle.known(
                        yes ? one.share().yes() : one.share().of() - one.share().yes());
            }
            int side = puzzle.number(0, MANY);
            if (one.answered() == null || one.answered() > 0) {
                wanted.add(side);
            }
            return side;
        }

        int recovered() {
            return (int) wanted.stream()
                    .filter(number -> puzzle.certainFew(number) > 0)
                    .count();
        }
    }
}
