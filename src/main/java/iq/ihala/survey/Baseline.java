package iq.ihala.survey;

/**
 * What the trust question is compared with: 74 per cent of the people of Basra said in 2021 that their trust in the local or
 * governorate authorities is weak or that they have none (dossier §1.1.12, S 000). How many were asked, and by which sampling, was
 * not published; so the number is taken as it stands, and only the chance in our own sample is measured.
 */
public final class Baseline {

    /** Whole per cent. */
    public static final int PERCENT = 74;

    public static final int YEAR = 2021;

    /** Said beside every comparison. */
    public static final String CARE = "عينتنا عينة حصص وليست عشوائية، والمجال يقيس أثر الصدفة وحده. دراسة عام " + YEAR
            + " أجرتها جهة أخرى ولم يُنشر هامش خطئها. الفرق لا يقول لماذا تغيّر شيء، ولا من غيّره.";

    private Baseline() {}

    /** The difference in points, with its interval. */
    public static int difference(Proportion today) {
        return today.percent() - PERCENT;
    }

    /** One careful Arabic sentence; a difference is claimed only if the baseline lies outside the interval. */
    public static String compared(Proportion today) {
        String figures = "%d%% في هذا المسح، و%d%% في عام %d. الفرق %s، والمجال من %s إلى %s."
                .formatted(
                        today.percent(),
                        PERCENT,
                        YEAR,
                        points(difference(today)),
                        points(today.lowPercent() - PERCENT),
                        points(today.highPercent() - PERCENT));
        if (today.highPercent() < PERCENT) {
            return "في عينتنا ضعف الثقة أو انعدامها أقل من خط الأساس. " + figures;
        }
        if (today.lowPercent() > PERCENT) {
            return "في عينتنا ضعف الثقة أو انعدامها أكثر من خط الأساس. " + figures;
        }
        return "لا يُظهر هذا المسح فرقاً واضحاً. " + figures;
    }

    private static String points(int points) {
        if (points == 0) {
            return "صفر";
        }
        return Math.abs(points) + (points < 0 ? " نقطة أقل" : " نقطة أكثر");
    }
}
