package iq.ihala.casefile.internal;

/**
 * Everything about a case and a user on which the policy depends.
 *
 * @param leads who leads the case
 * @param conflict the user must keep away from this case
 * @param named the supervisor named the user for this restricted case
 * @param holdsTask the user holds an open task of the case
 * @param partner a referral of the case is open to the user's organisation
 * @param locked the person took back the consent to the record
 */
record CaseTies(
        Leads leads,
        boolean restricted,
        boolean conflict,
        boolean named,
        boolean holdsTask,
        boolean partner,
        boolean locked) {

    /** Of a case that is not locked. */
    CaseTies(Leads leads, boolean restricted, boolean conflict, boolean named, boolean holdsTask, boolean partner) {
        this(leads, restricted, conflict, named, holdsTask, partner, false);
    }

    /** User names, or null where nobody is entered. */
    record Leads(String openedBy, String counsellor, String caseWorker, String lawyer) {

        boolean received(String user) {
            return counsellor == null ? user.equals(openedBy) : user.equals(counsellor);
        }

        boolean includes(String user) {
            return received(user) || user.equals(caseWorker) || user.equals(lawyer);
        }
    }
}
