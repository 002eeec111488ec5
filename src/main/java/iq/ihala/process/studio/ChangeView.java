package iq.ihala.process.studio;

import iq.ihala.process.compare.Comparison;
import java.util.List;

/**
 * A change as its page shows it.
 *
 * @param own whether the reader proposed it
 * @param forbidden what nobody may deploy
 * @param dangerous what whoever approves has to look at
 * @param plans what a move of the running cases would do; empty if there is nothing to move
 * @param moved what the moves did; null if there was none
 */
record ChangeView(
        long id,
        String note,
        Change.State state,
        String author,
        String proposedAt,
        String decider,
        String decidedAt,
        boolean own,
        List<Finding> forbidden,
        List<Finding> dangerous,
        List<Comparison> files,
        List<Move> plans,
        Moves.Progress moved) {

    public boolean open() {
        return state == Change.State.PROPOSED;
    }

    public boolean deployed() {
        return state == Change.State.DEPLOYED;
    }

    /**
     * One thing that is wrong, wherever it is wrong.
     *
     * @param words what is wrong
     * @param detail the word that it is about; empty for none
     */
    record Finding(String words, String detail, String file, List<Place> places) {}

    /** @param name of the element, in Arabic; its id where it has none */
    record Place(String element, String name) {}

    /** @param moving how many of those that run can be moved */
    record Move(String name, int from, int to, long running, long moving, List<Stand> stands) {

        public long staying() {
            return running - moving;
        }
    }

    /** @param stays whether whoever stands here cannot be moved */
    record Stand(String step, int count, boolean stays) {}
}
