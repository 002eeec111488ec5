package iq.ihala.survey;

/**
 * A share of people with its 95 % confidence interval by Wilson's score method: E. B. Wilson, «Probable inference, the law of
 * succession, and statistical inference», Journal of the American Statistical Association 22 (1927), 209–212; recommended also for
 * small samples by L. D. Brown, T. T. Cai and A. DasGupta, «Interval estimation for a binomial proportion», Statistical Science 16
 * (2001), 101–133. Without continuity correction and without a correction for finite populations.
 *
 * @param yes people who are counted
 * @param of people who answered, at least one
 */
public record Proportion(int yes, int of) {

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    private static final int WHOLE = 100;

    public Proportion {
        if (of < 1 || yes < 0 || yes > of) {
            throw new IllegalArgumentException("No share");
        }
    }

    /** Between 0 and 1. */
    public double share() {
        return (double) yes / of;
    }

    /** Lower end of the interval, between 0 and 1. */
    public double low() {
        return yes == 0 ? 0 : centre() - halfWidth();
    }

    /** Upper end of the interval, between 0 and 1. */
    public double high() {
        return yes == of ? 1 : centre() + halfWidth();
    }

    /** Whole per cent (dossier §10.2 rule 5). */
    public int percent() {
        return (int) Math.round(WHOLE * share());
    }

    /** Whole per cent, rounded outwards so that the interval never looks narrower than it is. */
    public int lowPercent() {
        return (int) Math.floor(WHOLE * low());
    }

    /** Whole per cent, rounded outwards. */
    public int highPercent() {
        return (int) Math.ceil(WHOLE * high());
    }

    private double centre() {
        return (share() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double halfWidth() {
        return Z * Math.sqrt(share() * (1 - share()) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
