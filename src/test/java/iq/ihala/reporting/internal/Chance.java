package iq.ihala.reporting.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** What happens in a made-up town; the same seed gives the same town. */
final class Chance {

    private final Random random;
    private int drawn;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** Few, some or many, as in months of a small centre. */
    int some() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(9);
            case 1, 2 -> 6 + random.nextInt(40);
            default -> 30 + random.nextInt(90);
        };
    }

    int nextInt(int below) {
        return random.nextInt(below);
    }

    boolean nextBoolean() {
        return random.nextBoolean();
    }

    double nextDouble() {
        return random.nextDouble();
    }

    /** Another one each time, for keys. */
    int number() {
        return drawn++;
    }

    Instant moment(YearMonth month) {
        return day(month).atTime(7, 0).toInstant(ZoneOffset.UTC);
    }

    LocalDate day(YearMonth month) {
        return month.atDay(1 + random.nextInt(28));
    }

    /** The first are frequent, the last rare: as in life, and so that there is something to hide. */
    <T> T pick(List<T> codes) {
        return codes.get((int) (codes.size() * Math.pow(random.nextDouble(), 2.2)));
    }
}
