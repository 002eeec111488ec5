package iq.ihala.programme;

/**
 * What is known of an event when it is written down.
 *
 * @param origin PUBLIC_PAGE, LETTER, PHONE, PERSON, FORUM, PLAN, REQUEST or INITIATIVE
 * @param requester code of who asks; null for a plan of our own
 * @param by the user who writes it down; null for the public page and the house itself
 */
public record NewEvent(
        EventKind kind,
        String origin,
        EventNumber cameFrom,
        String requester,
        String topic,
        String district,
        String forum,
        String by) {

    /** What an institution asks for, before anybody has decided what it becomes. */
    public static NewEvent asked(String origin, String requester, String district, String by) {
        return new NewEvent(EventKind.AWARENESS, origin, null, requester, null, district, null, by);
    }

    /** What the centre plans itself. */
    public static NewEvent planned(EventKind kind, String topic, String district, String by) {
        return new NewEvent(kind, "PLAN", null, null, topic, district, null, by);
    }

    /** What a forum's solution asks for (dossier F05). */
    public static NewEvent ofForum(EventKind kind, String forum, String topic) {
        return new NewEvent(kind, "FORUM", null, null, topic, null, forum, null);
    }
}
