package iq.ihala.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers of people whom nobody knows. One-time codes, printed and handed out by the interviewers, keep anybody from answering for
 * many; they are kept as hashes and deleted as they are used, and no answer says with which code it came.
 */
public interface SurveyAnswers {

    /**
     * Makes codes to print and hand out. They are shown this once.
     *
     * @throws IllegalArgumentException if more are asked for at once, or in all, than a survey may have
     */
    List<String> issueCodes(String survey, int howMany, String by);

    /** How many codes were handed out in all. */
    int issued(String survey);

    /**
     * Takes one person's answers into the counts.
     *
     * @param answers by question; each question of the survey has one, if only that she declines
     * @return why they were not taken, in Arabic, or nothing
     */
    Optional<String> put(
            Survey survey, String code, String quarter, String sex, String ageBand, Map<String, String> answers);
}
