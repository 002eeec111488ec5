package iq.ihala.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The case files. Every method joins the running transaction or makes its own.
 *
 * <p>Methods that change or read one case throw {@link UnknownCaseException} if it does not exist. User names and codes
 * lie in clear; every answer is sealed.
 */
public interface CaseFiles {

    /** Opens a case under a fresh number, status OPEN, level UNKNOWN. One statement. */
    CaseNumber open(String channel, String openedBy);

    /** Opens a closed case again (dossier S21); contacts and the days at a low level count anew. One statement. */
    void reopen(CaseNumber number, String reason, String by);

    /** Keeps the whole submission, sealed as one piece. One statement, two where {@link Countables} learns a code from it. */
    void storeStep(StepAnswers answers);

    /** Gives the last submission of {@code form} in {@code scope}. One statement. */
    Optional<StepAnswers> lastStep(CaseNumber number, String scope, String form);

    /**
     * Gives the newest answer to each of {@code fields} over all steps of the case; fields never answered are left out.
     * One statement; rows are opened from the newest back, only until every field is found.
     */
    Map<String, Object> newestAnswers(CaseNumber number, Set<String> fields);

    /**
     * Removes the case file with everything that hangs on it: answers, consents, keys for search, contacts, links, and
     * the key without which nothing of it opens in a backup. For talks without a record (dossier S05). A number that is
     * gone already is no error. Three statements.
     */
    void forgetTalk(CaseNumber number);

    /** Adds one to the day's count of advice given without a record; nothing else is kept. One statement. */
    void countAdvice(String problemType, String sex, String ageBand);

    /**
     * Gives other cases with the same name and mother's name, or the same name and birth year, or the same telephone,
     * newest first. Cases that were moved to an earlier number are left out. One statement, two if any is found.
     */
    List<EarlierCase> searchEarlier(CaseNumber number);

    /**
     * Links a case to an earlier one of the same person.
     *
     * @param how {@code SAME_CONCERN} (this case becomes MOVED), {@code NEW_CONCERN}, or another code
     */
    void linkEarlier(CaseNumber number, CaseNumber earlier, String how);

    /** Gives the numbers this case was linked to, the latest link first. One statement. */
    List<CaseNumber> earlierCases(CaseNumber number);

    /** Closes the case with a reason of dossier §3.9. One statement. */
    void close(CaseNumber number, String reason, String by);

    /** Gives codes, dates and user names of the case. One statement. */
    CaseSummary summary(CaseNumber number);

    /** One statement, like the other two. */
    void assignCounsellor(CaseNumber number, String user);

    void assignCaseWorker(CaseNumber number, String user);

    void assignLawyer(CaseNumber number, String user);

    /** Sets the level, and since when it is MEDIUM or lower. One statement. */
    void recordLevel(CaseNumber number, String riskLevel);

    /**
     * Sets or lifts the restricted routing (dossier §2 rule 3); publishes {@link CaseRestricted} when it becomes so. One
     * statement, two if it is set.
     */
    void restrict(CaseNumber number, boolean restricted);

    /**
     * Records a try to reach the person.
     *
     * @param method code of the way used (dossier §3.6), or null
     */
    void recordContact(CaseNumber number, boolean made, String method);

    /** Counts the tries since the case was (re)opened. One statement. */
    ContactTally contacts(CaseNumber number);
}
