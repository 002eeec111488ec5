package iq.ihala.process.forms;

/**
 * Something that the server knows and a form shows: a text, or the options of a choice. It is worked out when the form opens,
 * never submitted and never stored in the engine. Only the task's assignee is shown facts.
 */
public interface FormFact {

    /** The name by which forms ask for it. */
    String name();

    /** A text, a number, or a list of {@link FormOption}. */
    Object value(FactContext context);
}
