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

    /**
     * Whether the fact itself gives no more than the person agreed to share with whoever asks. Such a fact is shown to roles
     * that may read only this extract of its section, see {@link iq.ihala.casefile.Sight#readsExtract}.
     */
    default boolean isExtract() {
        return false;
    }
}
