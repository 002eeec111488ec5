package iq.ihala.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The life of the surveys. Each change belongs to the caller's transaction. */
public interface Surveys {

    /** Begins the survey of a month; gives nothing if it has begun. Two nodes at once begin it once. */
    Optional<Survey> begin(YearMonth period);

    Optional<Survey> find(String id);

    /** All surveys, the last first. */
    List<Survey> all();

    /** The one that takes answers now; of two the older. */
    Optional<Survey> open();

    /** The catalogue, in the order in which the questions are asked. */
    List<SurveyQuestion> catalogue();

    /** What this survey asks. */
    List<SurveyQuestion> questions(Survey survey);

    /**
     * Chooses the questions. The trust question is asked whether chosen or not.
     *
     * @throws IllegalArgumentException if a code is not in the catalogue
     */
    void design(String id, List<String> questions);

    /** Sets the quotas of every quarter whose forum meets. */
    void plan(String id, SamplePlan plan);

    /** Answers are taken from now on; gives the last day. */
    LocalDate open(String id);

    /** Answers are taken for some days longer; gives the last day. */
    LocalDate extend(String id);

    /** Whether its last day may be put off once more. */
    boolean mayExtend(String id);

    /** Every quota and what was reached. */
    List<Quota> quotas(String id);

    /** Whether the sample is complete in every quarter (mark A: nine tenths of its quota count as complete). */
    boolean isComplete(String id);

    /** Codes of the quarters that are behind what the days that passed would let one expect. */
    List<String> lagging(String id);

    /** Nobody prepared it: it is not taken. */
    void skip(String id);

    /** No more answers; codes that nobody used are gone. */
    void close(String id);

    /** The director lets the results be seen by everybody, or not; once it is decided, nothing changes it. */
    void decide(String id, boolean publish, String by);
}
