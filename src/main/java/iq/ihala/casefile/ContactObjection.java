package iq.ihala.casefile;

/** Why the centre may not reach for a person now, or not in this way (dossier §3.6, rule R1). */
public enum ContactObjection {
    /** Nothing was ever agreed: the person comes or calls. */
    NOTHING_AGREED,
    /** It was agreed that the person calls. */
    PERSON_CALLS,
    /** The person's telephone is shared or watched, or nobody knows. */
    PHONE_WATCHED,
    /** Another way was agreed. */
    OTHER_WAY,
    /** The way was agreed, but not for this day or hour. */
    OUTSIDE_HOURS,
    /** Nobody comes to the house. */
    NO_VISIT,
    /** No messages. */
    NO_MESSAGES
}
