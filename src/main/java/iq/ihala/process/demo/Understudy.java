package iq.ihala.process.demo;

import iq.ihala.casefile.CaseNumber;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Whoever stands by while a story is played on diagrams that it was not written for. */
public interface Understudy {

    /** The stories are played on the diagrams that they were written for: what does not fit is an error. */
    Understudy NOBODY = new Understudy() {};

    /** The story's case has its number. */
    default void opened(CaseNumber number) {}

    /**
     * Before each step of a story: does what nobody wrote for, until the step is open.
     *
     * @param element id of the step
     * @return false if the story has to leave this step out
     */
    default boolean leadsTo(String element, BooleanSupplier isOpen) {
        return true;
    }

    /**
     * Lets the story do its step.
     *
     * @param element id of the step; empty where the story does something else
     * @param step takes answers beyond the story's own; throws what the house answers to it
     */
    default void plays(String element, Consumer<Map<String, Object>> step) {
        step.accept(Map.of());
    }
}
