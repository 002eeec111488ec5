package iq.ihala.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whole numbers that are hidden, and everything that is known of them together, as lines {@code least <= sum of times * number <=
 * most}. It is solved exactly: bounds are narrowed line by line, and where that is not enough all numbers are tried.
 */
public final class Puzzle {

    /** Of this many tries the search gives up; what it then calls possible may be impossible. */
    private static final int MOST_TRIES = 1_500;

    /** Narrowing goes on by ones sometimes; the search takes over then. */
    private static final int MOST_ROUNDS = 60;

    private static final long FAR = 1_000_000;
    private static final int FEW_ENOUGH = 12;

    private record Line(int[] of, long[] times, long least, long most) {}

    /** Some numbers and how often each counts. */
    public static final class Sum {

        private final List<Integer> of = new ArrayList<>();
        private final List<Long> times = new ArrayList<>();

        public Sum plus(long many, int number) {
            of.add(number);
            times.add(many);
            return this;
        }

        public Sum plus(int number) {
            return plus(1, number);
        }

        public Sum minus(int number) {
            return plus(-1, number);
        }
    }

    private final List<long[]> bounds = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<List<Integer>> linesOf = new ArrayList<>();
    private final BitSet open = new BitSet();
    private final Map<Integer, Part> parts = new HashMap<>();
    private final Map<Integer, Integer> solved = new HashMap<>();
    private int settled = -1;
    private int tries;
    private int gaveUp;

    /** A number between these two; the ends belong to it. */
    public int number(long least, long most) {
        bounds.add(new long[] {least, most});
        linesOf.add(new ArrayList<>());
        return bounds.size() - 1;
    }

    public int known(long value) {
        return number(value, value);
    }

    /** Zero, or five and more. */
    public void open(int number) {
        open.set(number);
    }

    public void between(long least, Sum sum, long most) {
        int[] of = sum.of.stream().mapToInt(Integer::intValue).toArray();
        long[] times = sum.times.stream().mapToLong(Long::longValue).toArray();
        lines.add(new Line(of, times, least, most));
        Arrays.stream(of).forEach(number -> linesOf.get(number).add(lines.size() - 1));
    }

    public void isZero(Sum sum) {
        between(0, sum, 0);
    }

    /** {@code part} of a hundred of {@code whole}, rounded to the nearest whole number, is {@code percent}; a half goes either way. */
    public void percent(int part, int whole, long percent) {
        between(0, new Sum().plus(200, part).plus(1 - 2 * percent, whole), FAR);
        between(-FAR, new Sum().plus(200, part).plus(-1 - 2 * percent, whole), 0);
    }

    /** Whether the number can lie between these two. */
    public boolean possible(int number, long least, long most) {
        settle();
        Part part = part(number);
        int own = part.place(number);
        long[] low = part.low.clone();
        long[] high = part.high.clone();
        low[own] = Math.max(low[own], least);
        high[own] = Math.min(high[own], most);
        tries = 0;
        return low[own] <= high[own] && part.solvable(low, high);
    }

    /** The only number from one to four that it can be, or 0 if it can be another or is none of these. */
    public long certainFew(int number) {
        if (isOpenByNow(number)) {
            return 0;
        }
        long most = bounds.get(number)[1];
        if (possible(number, Hiding.LEAST, most) || possible(number, bounds.get(number)[0], 0)) {
            return 0;
        }
        long found = 0;
        for (long value = 1; value <= Hiding.MOST_OF_FEW; value++) {
            if (isOpenByNow(number)) {
                return 0;
            }
            if (possible(number, value, value)) {
                if (found > 0) {
                    return 0;
                }
                found = value;
            }
        }
        return found;
    }

    /** Whether solutions that were found on the way have shown already that it can be two things, or none of one to four. */
    private boolean isOpenByNow(int number) {
        int kinds = solved.getOrDefault(number, 0);
        return Integer.bitCount(kinds) > 1 || (kinds & (1 | 1 << Hiding.LEAST)) != 0;
    }

    /** Narrows everything once, so that what is certain from single lines no longer ties others together. */
    private void settle() {
        if (settled == lines.size()) {
            return;
        }
        settled = lines.size();
        Part all = new Part(
                IntStream.range(0, bounds.size()).toArray(),
                IntStream.range(0, lines.size()).toArray());
        if (!all.narrow(all.low, all.high)) {
            throw new IllegalStateException("What is known contradicts itself, as in numbers " + all.wrong);
        }
        for (int i = 0; i < all.low.length; i++) {
            bounds.set(i, new long[] {all.low[i], all.high[i]});
        }
    }

    /** How often a search was too long to be ended. */
    public int gaveUp() {
        return gaveUp;
    }

    private Part part(int number) {
        Part known = parts.get(number);
        return known == null ? together(number) : known;
    }

    /** The numbers and lines that hang together with it. */
    private Part together(int number) {
        BitSet numbers = new BitSet();
        BitSet found = new BitSet();
        Deque<Integer> next = new ArrayDeque<>(List.of(number));
        numbers.set(number);
        while (!next.isEmpty()) {
            for (int line : linesOf.get(next.pop())) {
                found.set(line);
                for (int other : lines.get(line).of()) {
                    if (!numbers.get(other)) {
                        numbers.set(other);
                        long[] range = bounds.get(other);
                        if (range[0] < range[1]) {
                            next.push(other);
                        }
                    }
                }
            }
        }
        Part part = new Part(numbers.stream().toArray(), found.stream().toArray());
        for (int own : part.numbers) {
            if (bounds.get(own)[0] < bounds.get(own)[1]) {
                parts.put(own, part);
            }
        }
        return part;
    }

    /** What hangs together, numbered anew. Only what is complete may be asked: nothing is added after the first question. */
    private final class Part {

        private final int[] numbers;
        private final Line[] own;
        private final long[] low;
        private final long[] high;
        private final boolean[] isOpen;
        private String wrong = "";

        Part(int[] numbers, int[] lineNumbers) {
            this.numbers = numbers;
            own = Arrays.stream(lineNumbers)
                    .mapToObj(lines::get)
                    .map(line -> new Line(
                            Arrays.stream(line.of()).map(this::place).toArray(),
                            line.times(),
                            line.least(),
                            line.most()))
                    .toArray(Line[]::new);
            low = Arrays.stream(numbers).mapToLong(one -> bounds.get(one)[0]).toArray();
            high = Arrays.stream(numbers).mapToLong(one -> bounds.get(one)[1]).toArray();
            isOpen = new boolean[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                isOpen[i] = open.get(numbers[i]);
            }
        }

        int place(int number) {
            return Arrays.binarySearch(numbers, number);
        }

        boolean solvable(long[] low, long[] high) {
            if (!narrow(low, high)) {
                return false;
            }
            int next = -1;
            for (int i = 0; i < low.length; i++) {
                long width = high[i] - low[i];
                if (width > 0 && (next < 0 || width < high[next] - low[next])) {
                    next = i;
                }
            }
            if (next < 0) {
                for (int i = 0; i < low.length; i++) {
                    solved.merge(
                            numbers[i], 1 << Math.max(0, Math.min(Hiding.LEAST, low[i])), (one, other) -> one | other);
                }
                return true;
            }
            if (++tries > MOST_TRIES) {
                gaveUp++;
                return true;
            }
            long least = low[next];
            long most = high[next];
            if (most - least < FEW_ENOUGH) {
                for (long value = least; value <= most; value++) {
                    if (tried(low, high, next, value, value)) {
                        return true;
                    }
                }
                return false;
            }
            long middle = (least + most) / 2;
            return tried(low, high, next, least, middle) || tried(low, high, next, middle + 1, most);
        }

        private boolean tried(long[] low, long[] high, int number, long least, long most) {
            if (tries > MOST_TRIES) {
                return true;
            }
            long[] lower = low.clone();
            long[] upper = high.clone();
            lower[number] = least;
            upper[number] = most;
            return solvable(lower, upper);
        }

        /** Narrows all bounds as far as single lines can; false if there is nothing left. */
        private boolean narrow(long[] low, long[] high) {
            boolean changed = true;
            for (int round = 0; changed && round < MOST_ROUNDS; round++) {
                changed = false;
                for (Line line : own) {
                    int did = narrow(line, low, high);
                    if (did < 0) {
                        wrong = Arrays.toString(line.of()) + Arrays.toString(line.times()) + line.least() + ".."
                                + line.most();
                        return false;
                    }
                    changed |= did > 0;
                }
            }
            for (int i = 0; i < low.length; i++) {
                if (isOpen[i] && low[i] > 0 && high[i] < Hiding.LEAST) {
                    return false;
                }
            }
            return true;
        }

        /** Minus one if nothing is left, one if something became narrower. */
        private int narrow(Line line, long[] low, long[] high) {
            long least = 0;
            long most = 0;
            int[] of = line.of();
            for (int i = 0; i < of.length; i++) {
                long times = line.times()[i];
                least += times * (times > 0 ? low[of[i]] : high[of[i]]);
                most += times * (times > 0 ? high[of[i]] : low[of[i]]);
            }
            if (least > line.most() || most < line.least()) {
                return -1;
            }
            if (least >= line.least() && most <= line.most()) {
                return 0;
            }
            int did = 0;
            for (int i = 0; i < of.length; i++) {
                int at = of[i];
                long times = line.times()[i];
                long ownLeast = times * (times > 0 ? low[at] : high[at]);
                long ownMost = times * (times > 0 ? high[at] : low[at]);
                long room = line.most() - (least - ownLeast);
                long need = line.least() - (most - ownMost);
                long up = times > 0 ? Math.floorDiv(room, times) : Math.floorDiv(-need, -times);
                long down = times > 0 ? -Math.floorDiv(-need, times) : -Math.floorDiv(room, -times);
                if (isOpen[at]) {
                    down = down > 0 && down < Hiding.LEAST ? Hiding.LEAST : down;
                    up = up > 0 && up < Hiding.LEAST ? 0 : up;
                }
                if (down <= low[at] && up >= high[at]) {
                    continue;
                }
                low[at] = Math.max(low[at], down);
                high[at] = Math.min(high[at], up);
                if (low[at] > high[at]) {
                    return -1;
                }
                least += times * (times > 0 ? low[at] : high[at]) - ownLeast;
                most += times * (times > 0 ? high[at] : low[at]) - ownMost;
                did = 1;
            }
            return did;
        }
    }
}
