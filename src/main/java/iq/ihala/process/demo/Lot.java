package iq.ihala.process.demo;

import java.time.YearMonth;
import java.util.Random;

/** Draws codes with weights; the same seed draws the same. Nothing secret hangs on it. */
final class Lot {

    private final Random random;

    private Lot(long seed) {
        this.random = new Random(seed);
    }

    /** The lot of one month for one matter. */
    static Lot of(YearMonth month, String matter) {
        return new Lot(31L * (month + "/" + matter).hashCode());
    }

    /** @param weighted codes with their weights, such as {@code "DV:26 FAM:14"} */
    String draw(String weighted) {
        String[] codes = weighted.split(" ");
        int all = 0;
        for (String code : codes) {
            all += weight(code);
        }
        int drawn = random.nextInt(all);
        for (String code : codes) {
            drawn -= weight(code);
            if (drawn < 0) {
                return code.substring(0, code.indexOf(':'));
            }
        }
        throw new IllegalStateException("Weights do not add up");
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static int weight(String code) {
        return Integer.parseInt(code.substring(code.indexOf(':') + 1));
    }
}
