package iq.ihala.process.safeplace;

import iq.ihala.casefile.ConsentCode;

/** Names of the diagram {@code safe-place} that code needs (dossier §3.5 D06). */
public final class SafePlaceProcess {

    public static final String KEY = "safe-place";

    /** For what consent, or an override in its place, is given here; it answers no other question. */
    public static final String ITEM = "SAFE_PLACE";

    /** In the place of which consent an override stands here, whatever place is asked. */
    static final ConsentCode OVERRIDDEN = ConsentCode.C_REF;

    static final String ASK_WISHES = KEY + ".askPlaceWishes";
    static final String APPROVE = KEY + ".approvePlace";
    static final String FIND = KEY + ".findSafePlace";

    private SafePlaceProcess() {}
}
