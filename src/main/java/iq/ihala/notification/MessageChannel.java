package iq.ihala.notification;

/** The ways out of the house. */
public enum MessageChannel {
    /** To a colleague or a partner: the case number and nothing else. */
    MAIL,
    /** To the person of the case, where that was agreed: a day at most, never a number, a name or a place. */
    SMS,
    /** To a partner's system, signed: a code and the case number. */
    WEBHOOK
}
