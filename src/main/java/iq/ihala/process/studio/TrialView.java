package iq.ihala.process.studio;

import iq.ihala.process.drawing.Drawing;
import iq.ihala.process.trial.TrialComparison;
import java.util.List;

/**
 * The page of a trial.
 *
 * @param unavailable why nothing can be tried here; null if it can
 * @param trial the newest of this change; null if there was none
 * @param other number of another change that is tried at this moment; null if none is
 * @param comparison null while there is none
 * @param shown the diagram that is drawn; null if none is
 */
record TrialView(
        Change change,
        String unavailable,
        Trial trial,
        Long other,
        TrialComparison comparison,
        List<Covered> diagrams,
        Covered shown,
        Drawing drawing) {

    /**
     * How much of a diagram the stories passed: its elements and its arrows.
     *
     * @param changed whether the change has another version of it
     * @param before on the version that runs
     * @param after on the proposed version
     */
    record Covered(String key, String name, boolean changed, int all, int before, int after) {

        public int percentBefore() {
            return percent(before);
        }

        public int percentAfter() {
            return percent(after);
        }

        private int percent(int taken) {
            return all == 0 ? 0 : (100 * taken) / all;
        }
    }

    public boolean isOpen() {
        return change.state() == Change.State.PROPOSED;
    }
}
