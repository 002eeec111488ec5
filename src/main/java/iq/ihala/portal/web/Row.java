package iq.ihala.portal.web;

import iq.ihala.portal.OpenStep;
import iq.ihala.referral.ReferralState;
import iq.ihala.referral.ReferralView;
import java.time.Duration;
import java.time.Instant;

/**
 * One referral in the list: a number, a service, what is asked, and the clock. Nothing of the person.
 *
 * @param asked what waits for the partner, or null
 * @param clock how much time is left, or null
 * @param opens whether there is something to open
 */
record Row(
        String id,
        String number,
        String service,
        String state,
        String asked,
        String clock,
        boolean late,
        boolean opens) {

    static Row of(ReferralView view, OpenStep step, Instant now) {
        return new Row(
                view.id(),
                view.caseNumber(),
                view.serviceName(),
                said(view, step),
                asked(step),
                clock(step, now),
                late(step, now),
                view.state().isOpenToPartner());
    }

    /** A request to delete: which service it was, is not said any more. */
    static Row of(OpenStep step, Instant now) {
        return new Row(
                step.referralId(), step.caseNumber(), "", "", asked(step), clock(step, now), late(step, now), true);
    }

    private static String said(ReferralView view, OpenStep step) {
        boolean silent = step == null
                && (view.state() == ReferralState.SENT
                        || view.state() == ReferralState.DELIVERED
                        || view.state() == ReferralState.NO_ANSWER);
        if (silent) {
            return "انتهت مدة الرد، وسيتصل بكم المركز";
        }
        boolean waits = view.state() == ReferralState.INFO_NEEDED || view.state() == ReferralState.WAITLISTED;
        return waits && step == null
                ? view.state().arabic() + "، بانتظار المركز"
                : view.state().arabic();
    }

    private static String asked(OpenStep step) {
        if (step == null) {
            return null;
        }
        return step.withCentre() ? "يسجّله المركز" : step.step().arabic();
    }

    private static String clock(OpenStep step, Instant now) {
        return step == null || step.due() == null ? null : ClockWords.left(Duration.between(now, step.due()));
    }

    private static boolean late(OpenStep step, Instant now) {
        return step != null && step.due() != null && step.due().isBefore(now);
    }
}
