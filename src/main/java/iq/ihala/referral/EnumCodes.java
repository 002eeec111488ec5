package iq.ihala.referral;

/** Reads an enum's code without quoting what was given instead: it may be what a person wrote. */
final class EnumCodes {

    private EnumCodes() {}

    static <E extends Enum<E>> E of(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("Not a code of " + type.getSimpleName());
    }
}
