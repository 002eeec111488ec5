package iq.ihala.referral;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a referral stands (dossier §3.7). {@link #next()} is the whole law: a step that is not in this table does not
 * happen. Going back to {@link #DRAFT} means that the provider was given up and another is sought.
 */
public enum ReferralState {
    DRAFT("مسودة"),
    CONSENTED("تمت الموافقة"),
    SENT("أُرسلت"),
    DELIVERED("وصلت إلى الجهة"),
    ACCEPTED("قُبلت"),
    ACCEPTED_DATE("قُبلت بموعد"),
    WAITLISTED("قائمة انتظار"),
    DECLINED("رُفضت"),
    INFO_NEEDED("تحتاج معلومات إضافية"),
    NO_ANSWER("لا رد"),
    ATTENDED("حضر الشخص"),
    NOT_ATTENDED("لم يحضر الشخص"),
    COMPLETED("أُنجزت"),
    STOPPED("توقفت"),
    CANCELLED("أُلغيت");

    private static final Set<ReferralState> ANSWERS =
            EnumSet.of(ACCEPTED, ACCEPTED_DATE, WAITLISTED, DECLINED, INFO_NEEDED, NO_ANSWER);
    private static final Map<ReferralState, Set<ReferralState>> NEXT = new EnumMap<>(ReferralState.class);

    static {
        allow(DRAFT, EnumSet.of(CONSENTED, CANCELLED));
        // Consent is asked again when it ran out between the choice and the sending.
        allow(CONSENTED, EnumSet.of(CONSENTED, SENT, CANCELLED));
        allow(SENT, EnumSet.of(DELIVERED, NO_ANSWER, CANCELLED));
        // Nobody is given up who has neither answered nor stayed silent until the end.
        allow(DELIVERED, with(ANSWERS, CANCELLED));
        allow(WAITLISTED, with(ANSWERS, DRAFT, CANCELLED));
        allow(INFO_NEEDED, with(ANSWERS, CANCELLED));
        // A late answer counts as long as nobody else was asked.
        allow(NO_ANSWER, with(ANSWERS, DRAFT, CANCELLED));
        allow(DECLINED, EnumSet.of(DRAFT, CANCELLED));
        allow(ACCEPTED, EnumSet.of(ACCEPTED_DATE, ATTENDED, NOT_ATTENDED, CANCELLED));
        allow(ACCEPTED_DATE, EnumSet.of(ACCEPTED_DATE, ATTENDED, NOT_ATTENDED, CANCELLED));
        allow(NOT_ATTENDED, EnumSet.of(ATTENDED, NOT_ATTENDED, STOPPED, CANCELLED));
        allow(ATTENDED, EnumSet.of(COMPLETED, STOPPED, CANCELLED));
        allow(COMPLETED, EnumSet.noneOf(ReferralState.class));
        allow(STOPPED, EnumSet.noneOf(ReferralState.class));
        allow(CANCELLED, EnumSet.noneOf(ReferralState.class));
    }

    private final String arabic;

    ReferralState(String arabic) {
        this.arabic = arabic;
    }

    /** What a screen shows. */
    public String arabic() {
        return arabic;
    }

    /** The states that may follow this one. */
    public Set<ReferralState> next() {
        return NEXT.get(this);
    }

    /** True when nothing can follow. */
    public boolean isOver() {
        return next().isEmpty();
    }

    /** True while the partner's answer is awaited. */
    public boolean awaitsAnswer() {
        return this == SENT || next().containsAll(ANSWERS);
    }

    /** True from the sending until the end, except after a refusal: the time in which the partner may see what is shared. */
    public boolean isOpenToPartner() {
        return switch (this) {
            case DRAFT, CONSENTED, DECLINED, COMPLETED, STOPPED, CANCELLED -> false;
            default -> true;
        };
    }

    private static void allow(ReferralState from, Set<ReferralState> to) {
        NEXT.put(from, Collections.unmodifiableSet(to));
    }

    private static Set<ReferralState> with(Set<ReferralState> states, ReferralState... more) {
        var all = EnumSet.copyOf(states);
        Collections.addAll(all, more);
        return all;
    }
}
