package iq.ihala.process.minorprotection;

import java.util.Set;

/**
 * Who consents for a minor (dossier §3.8), and by whom a consent may therefore be given. A guardian who is not known to be safe
 * never consents.
 */
enum ConsentBasis {
    /** 15 to 17 with a safe guardian: alone for advice and psychosocial help, with the guardian for the rest. */
    OWN_AND_GUARDIAN(
            Set.of("SELF_GUARDIAN"),
            Set.of("SELF", "SELF_GUARDIAN"),
            "الفتى/الفتاة بنفسه للاستشارة والدعم النفسي، ومعه وليه الآمن لغير ذلك"),
    CHILD_AND_GUARDIAN(Set.of("SELF_GUARDIAN"), Set.of("SELF_GUARDIAN"), "الطفل ووليه الآمن معاً"),
    GUARDIAN(Set.of("GUARDIAN", "SELF_GUARDIAN"), Set.of("GUARDIAN", "SELF_GUARDIAN"), "الولي الآمن، ويُسمع الطفل"),
    /** Two people decided; what is done still needs the child's own yes. */
    BEST_INTEREST(Set.of("SELF", "JUDGE"), Set.of("SELF", "JUDGE"), "الطفل نفسه، بقرار المصلحة الفضلى، دون الولي"),
    JUDGE_REPRESENTATIVE(
            Set.of("SELF", "JUDGE"),
            Set.of("SELF", "JUDGE"),
            "الطفل نفسه بقرار المصلحة الفضلى، والقاضي متى عيّن ممثلاً، دون الولي");

    /** Advice and psychosocial help: what one of fifteen or more may agree to alone. */
    private static final Set<String> OWN = Set.of("PSS", "MHPSS", "LEGAL", "LEGAL_ADVICE", "STATISTICS", "FEEDBACK");

    private final Set<String> givers;
    private final Set<String> giversOfOwn;
    private final String arabic;

    ConsentBasis(Set<String> givers, Set<String> giversOfOwn, String arabic) {
        this.givers = givers;
        this.giversOfOwn = giversOfOwn;
        this.arabic = arabic;
    }

    /** @param item what is asked about: a service or an item of the register; null where the step asks for no single one */
    boolean allows(String item, String givenBy) {
        return (item != null && OWN.contains(item) ? giversOfOwn : givers).contains(givenBy);
    }

    String arabic() {
        return arabic;
    }
}
