package iq.ihala.referral;

/**
 * A provider's own record of the last months (dossier §3.7 R01).
 *
 * @param asked referrals that it answered, or left unanswered until the end
 * @param answered those that it answered
 * @param medianMinutes from the sending to the answer; 0 where nothing was answered
 * @param missed appointments to which the person did not come
 */
record Track(int asked, int accepted, int answered, int medianMinutes, int attended, int missed) {

    static final Track NONE = new Track(0, 0, 0, 0, 0, 0);

    double medianHours() {
        return medianMinutes / 60.0;
    }

    int appointments() {
        return attended + missed;
    }
}
