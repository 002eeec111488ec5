package iq.ihala.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.suppression.Hiding.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The attacker of these tests knows the method, the total, and everything that is shown. */
class HidingTest {

    private static final int MOST_APART = 6;

    @Test
    void fewAreHiddenWithTheNextSmallest() {
        assertThat(Hiding.of(new long[] {2, 9, 20}, 0)).contains(new Mark[] {Mark.FEW, Mark.WITHHELD, Mark.SHOWN});
    }

    @Test
    void oneAndFiveNeedAThirdToHideBehind() {
        // 6 hidden, one of them 5 or more: the other could only be 1.
        assertThat(Hiding.of(new long[] {1, 5, 9, 30}, 0))
                .contains(new Mark[] {Mark.FEW, Mark.WITHHELD, Mark.WITHHELD, Mark.SHOWN});
    }

    @Test
    void whatHasNowhereToHideIsNoTable() {
        assertThat(Hiding.of(new long[] {2, 5}, 0)).isEmpty();
    }

    @Test
    void nothingHidesBehindWhatTheForumsMayKnow() {
        assertThat(Hiding.of(new long[] {2, 8, 30}, 0, 9)).contains(new Mark[] {Mark.FEW, Mark.WITHHELD, Mark.SHOWN});
        assertThat(Hiding.of(new long[] {2, 12, 30}, 0, 9)).isEmpty();
    }

    @Test
    void coversThatAreAlikeAreKnownToBeSmallerThanWhatIsShown() {
        // Three covers below 7 and three few, one of them apart, make 30 in one way only: so the 7 is hidden, too.
        assertThat(Hiding.of(new long[] {4, 4, 6, 6, 6, 7, 8, 9, 29}, 4).orElseThrow()[5])
                .isEqualTo(Mark.WITHHELD);
    }

    @Test
    void largeTablesAreShownWhole() {
        assertThat(Hiding.of(new long[] {5, 0, 12}, 7)).contains(new Mark[] {Mark.SHOWN, Mark.SHOWN, Mark.SHOWN});
    }

    @Test
    void ofAllSmallTablesNoneGivesAFewAway() {
        int checked = 0;
        for (int cells = 2; cells <= 4; cells++) {
            int most = cells == 4 ? 11 : 18;
            Map<String, List<int[]>> alike = new HashMap<>();
            int[] values = new int[cells];
            do {
                for (int apart = 0; apart <= MOST_APART; apart++) {
                    int[] truth = Arrays.copyOf(values, cells + 1);
                    truth[cells] = apart;
                    alike.computeIfAbsent(seen(values, apart), first -> new ArrayList<>())
                            .add(truth);
                }
            } while (next(values, most));
            for (Map.Entry<String, List<int[]>> same : alike.entrySet()) {
                checked += certain(same.getKey(), same.getValue(), cells, most);
            }
        }
        assertThat(checked).as("few cells that were looked at").isGreaterThan(1_000);
    }

    /** All tables that look the same: every cell that is told as few must have two possible values at least. */
    private static int certain(String seen, List<int[]> truths, int cells, int most) {
        String[] told = seen.substring(seen.indexOf(':') + 1).split(",");
        boolean cutOff = truths.stream().flatMapToInt(Arrays::stream).anyMatch(value -> value > most - 4);
        int checked = 0;
        for (int i = 0; i < cells && told.length == cells; i++) {
            int cell = i;
            if (told[i].equals("FEW") && !cutOff) {
                checked++;
                assertThat(truths.stream().map(truth -> truth[cell]).distinct().count())
                        .as(seen)
                        .isGreaterThan(1);
            }
        }
        return checked;
    }

    private static String seen(int[] values, int apart) {
        int total = Arrays.stream(values).sum() + apart;
        Optional<Mark[]> marks = Hiding.of(Arrays.stream(values).asLongStream().toArray(), apart);
        StringBuilder seen = new StringBuilder(total + ":");
        if (total < Hiding.LEAST || marks.isEmpty()) {
            return seen.append("nothing").toString();
        }
        for (int i = 0; i < values.length; i++) {
            Mark mark = marks.get()[i];
            seen.append(mark == Mark.SHOWN || values[i] == 0 ? values[i] : mark).append(',');
        }
        return seen.toString();
    }

    private static boolean next(int[] values, int most) {
        for (int i = 0; i < values.length; i++) {
            if (++values[i] <= most) {
                return true;
            }
            values[i] = 0;
        }
        return false;
    }
}
