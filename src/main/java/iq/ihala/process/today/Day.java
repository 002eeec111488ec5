package iq.ihala.process.today;

import java.util.List;

/**
 * The day's numbers as a page shows them. Each number has the address of its list.
 *
 * @param tiles the few that are looked at first
 * @param levels open cases by level
 * @param ages late steps by how long they are late
 * @param steps where the cases stand, the most urgent first
 * @param workers who holds how much
 */
record Day(List<Tile> tiles, List<Tile> levels, List<Tile> ages, List<StepRow> steps, List<Worker> workers) {

    /** @param grave whether the number asks for something to be done now */
    record Tile(String code, String words, long count, String address, boolean grave) {}

    /** A number in a table; without an address where it is none. */
    record Cell(long count, String address) {}

    /** @param levels in the order of {@link Level}; @param late in the order of {@link Lateness} */
    record StepRow(String part, String step, String unit, Cell all, List<Cell> levels, List<Cell> late) {}

    /** @param cases open cases that this worker leads */
    record Worker(String name, boolean onDuty, Cell steps, long late, long cases) {}
}
