package iq.ihala.process.breachreview;

/** Names of the diagram {@code breach-review}: one case that a breach of data has hit. */
public final class BreachReviewProcess {

    public static final String KEY = "breach-review";

    /** A breach has hit this case, whose path runs. */
    public static final String MESSAGE = "DataBreach";

    static final String REVIEW_FORM = KEY + ".reviewBreachRisk";
    static final String TELL_FORM = KEY + ".tellOfBreach";

    private BreachReviewProcess() {}
}
