package iq.ihala.referral;

import java.util.List;

/**
 * What a provider's own record counts. Each provider begins with a few invented referrals of middling outcome, so that one without a
 * record gets no points: it stands behind those that proved good and before those that proved bad, and a single lucky or
 * unlucky referral moves nobody far.
 */
final class TrackScore {

    /** From so many on a share is said in words. */
    private static final int ENOUGH = 5;

    private static final int ENOUGH_ANSWERS = 3;
    private static final double OFTEN = 0.8;
    private static final double SELDOM = 0.4;
    private static final double HALF = 0.5;

    private final MatchWeights weights;
    private final Track track;
    private final List<String> reasons;

    TrackScore(MatchWeights weights, Track track, List<String> reasons) {
        this.weights = weights;
        this.track = track;
        this.reasons = reasons;
    }

    int points() {
        double all = acceptance() + speed() + attendance();
        return (int) Math.round(all);
    }

    private double acceptance() {
        if (track.asked() == 0) {
            reasons.add("لم نُحِل إليها بعد");
        } else if (track.asked() >= ENOUGH && share(track.accepted(), track.asked()) >= OFTEN) {
            reasons.add("تقبل عادة");
        } else if (track.asked() >= ENOUGH && share(track.accepted(), track.asked()) < SELDOM) {
            reasons.add("كثيراً ما لا تقبل");
        }
        return weights.of(Weight.ACCEPTANCE) * aboveMiddling(track.accepted(), track.asked(), Weight.PRIOR_ACCEPTANCE);
    }

    private double speed() {
        if (track.answered() >= ENOUGH_ANSWERS) {
            reasons.add(usually(track.medianMinutes()));
        }
        double prior = weights.of(Weight.PRIOR_HOURS);
        double invented = weights.of(Weight.PRIOR_CASES);
        double hours = (track.medianHours() * track.answered() + prior * invented) / (track.answered() + invented);
        return weights.of(Weight.ANSWER_TIME) * Math.max(-1, (prior - hours) / prior);
    }

    private double attendance() {
        if (track.appointments() >= ENOUGH && share(track.attended(), track.appointments()) < HALF) {
            reasons.add("كثير من مواعيدها لم يحضرها أصحابها");
        }
        return weights.of(Weight.ATTENDANCE)
                * aboveMiddling(track.attended(), track.appointments(), Weight.PRIOR_ATTENDANCE);
    }

    private double aboveMiddling(int good, int all, Weight middling) {
        double prior = weights.of(middling) / 100.0;
        double invented = weights.of(Weight.PRIOR_CASES);
        return (good + prior * invented) / (all + invented) - prior;
    }

    private static double share(int part, int whole) {
        return (double) part / whole;
    }

    private static String usually(int minutes) {
        if (minutes <= 60) {
            return "تجيب خلال ساعة عادة";
        }
        if (minutes <= 24 * 60) {
            return "تجيب خلال يوم عادة";
        }
        if (minutes <= 3 * 24 * 60) {
            return "تجيب خلال ثلاثة أيام عادة";
        }
        return minutes <= 7 * 24 * 60 ? "تجيب خلال أسبوع عادة" : "تتأخر في الرد أكثر من أسبوع";
    }
}
