package iq.ihala.survey;

/**
 * What may be shown of one group's answers to one question (dossier §10.2). What is hidden is not in here.
 *
 * @param code of the group, or {@code ALL}
 * @param answered how many answered, or null if that is hidden
 * @param share their share with its interval, or null if that is hidden
 * @param why why there is no share: FEW (1 to 4 people), SMALL (fewer than 20 answered), BESIDE (hidden so that no other can be
 *     computed), NOBODY, or null
 */
public record Shown(String code, Integer answered, Proportion share, String why) {

    public static final String ALL = "ALL";

    /** The number of people, in words where there is none. */
    public String people() {
        return answered == null ? "FEW".equals(why) ? "أقل من 5" : "–" : answered.toString();
    }

    /** The share, or why there is none. */
    public String arabic() {
        if (share != null) {
            return share.percent() + "%";
        }
        return switch (why == null ? "" : why) {
            case "FEW" -> "أقل من 5";
            case "SMALL" -> "المجيبون أقل من 20";
            case "NOBODY" -> "لا أحد";
            default -> "–";
        };
    }

    /** The interval, or nothing. */
    public String interval() {
        return share == null ? "" : share.lowPercent() + "–" + share.highPercent() + "%";
    }
}
