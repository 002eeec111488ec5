package iq.ihala.reporting;

/**
 * One part of a divided figure.
 *
 * @param code of the dossier, or {@link #REST}, or a code of merged ones such as {@code SENSITIVE} or {@code 18_34}
 */
public record Slice(Split split, String code) {

    /** All those that are too small to be shown apart, together. */
    public static final String REST = "REST";
}
