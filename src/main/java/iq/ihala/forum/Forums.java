package iq.ihala.forum;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forums and their offices: data that the centre changes (dossier §1.1.1–1.1.8). */
public interface Forums {

    /** All forums, by code. */
    List<Forum> all();

    Optional<Forum> find(String code);

    /** Arabic names of the offices by code. */
    Map<String, String> offices();

    /** How many members the forum has now. */
    int members(String forum);

    /**
     * Changes what the centre knows better: name, office, quarters, whether it meets. The mark becomes V: somebody confirmed it.
     *
     * @throws IllegalArgumentException if the name or the quarters say nothing or too much, or there is no such forum or office
     */
    void change(Forum forum, String by);
}
