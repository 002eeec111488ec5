package iq.ihala.casefile;

import java.util.Optional;

/**
 * The person of each case: identity, contact, dependants, safety plan. Sealed as a whole; what is recorded later stands in
 * front of what was recorded before, and nothing is overwritten. Every method joins the running transaction or makes its own.
 */
public interface Persons {

    /**
     * Records who the person is, and by what keyed hashes she can be found again: by none where she wants no name.
     * Two statements.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if there is no such case
     */
    void record(CaseNumber number, Person person, String by);

    /** Gives what was recorded last. One statement. */
    Optional<Person> of(CaseNumber number);

    /** Records a safety plan. One statement. */
    void recordPlan(CaseNumber number, SafetyPlan plan, String by);

    /** Gives the plan recorded last. One statement. */
    Optional<SafetyPlan> planOf(CaseNumber number);
}
