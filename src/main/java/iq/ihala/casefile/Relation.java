package iq.ihala.casefile;

/** What ties somebody to one case. A conflict of interest is no relation: it ends them all. */
public enum Relation {
    /** Received the person: the counsellor of the case, or whoever opened it while it has none. */
    TOOK_IN,
    /** Leads the case, holds one of its open tasks, or was named for it while it is restricted. */
    ASSIGNED,
    /** Reviews the cases of the centre. */
    REVIEWER,
    /** Advises this person on a complaint. */
    LAWYER_OF_ITEM,
    /** Belongs to the provider to which a referral of this case is addressed. */
    PARTNER_OF_REFERRAL,
    /** Nothing but the office held. */
    NONE
}
