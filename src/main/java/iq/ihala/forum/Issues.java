package iq.ihala.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The issues of the forums and their life (dossier F01–F10). Each change belongs to the caller's transaction. */
public interface Issues {

    /** Most issues that one meeting takes up; the oldest first, the others wait. */
    int MOST_AT_A_MEETING = 45;

    /**
     * Raises an issue.
     *
     * @param raiserCategory of whoever raised it, or null
     * @return its name
     * @throws TextRefusedException if the words point at a person
     */
    String raise(
            String forum,
            String source,
            String topic,
            String place,
            String raiserCategory,
            String raiserSex,
            String words);

    Optional<Issue> find(String id);

    /** What waits for the forum's next meeting, the oldest first. */
    List<Issue> waiting(String forum);

    /** What a meeting took up and has not struck. */
    List<Issue> of(String meeting);

    /** All issues of a forum, the newest first. */
    List<Issue> ofForum(String forum, int most);

    /** The meeting takes up what waits; gives the names. */
    List<String> table(Meeting meeting);

    /** The meeting did not take place: what waits goes on waiting. */
    void postpone(Meeting meeting);

    void solve(String id, String solution, String owner, LocalDate dueOn, String words);

    /** One thing happened, with its words if there are any. */
    void happened(String id, String kind, String code, String field, String words);

    void close(String id, String result);

    /** It waits for the next meeting; gives for how many months now. */
    int carryOver(String id, String result);

    /** Nothing of it remains: no row, no word, no key. */
    void strike(String id, String by);

    List<IssueEvent> life(String id);

    List<IssueText> texts(String id);

    /** The words of one field that were written last, or the empty text. */
    default String lastText(String id, String field) {
        return texts(id).stream()
                .filter(text -> text.field().equals(field))
                .reduce((first, second) -> second)
                .map(IssueText::words)
                .orElse("");
    }
}
