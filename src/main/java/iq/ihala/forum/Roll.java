package iq.ihala.forum;

import java.util.List;

/**
 * Who belongs to a forum: by category, sex and age band, and never by name (dossier §1.1). The quorum is counted from it. Who of them
 * signs in is another matter, see {@link ForumAccounts}.
 */
public interface Roll {

    /**
     * One member.
     *
     * @param category code of {@link ForumWords#CATEGORIES}
     * @param sex F or M
     * @param ageBand code of {@link ForumWords#AGES}
     * @param chair whether this one leads the forum
     */
    record Member(long id, String category, String sex, String ageBand, boolean chair) {}

    /** Those who belong to it now, the chair first. */
    List<Member> of(String forum);

    /** @throws IllegalArgumentException if there is no such forum, or a code says nothing */
    void join(String forum, String category, String sex, String ageBand, String by);

    /** @throws IllegalArgumentException if nobody of this number is in the forum */
    void leave(String forum, long id, String by);

    /**
     * This member leads from now on, and nobody beside.
     *
     * @throws IllegalArgumentException if nobody of this number is in the forum
     */
    void lead(String forum, long id, String by);
}
