package iq.ihala.casefile;

import java.util.Set;

/**
 * What one user may see of one case now.
 *
 * @param readable sections that may be shown
 * @param writable sections in which the user may correct; always readable too
 * @param extracts sections of which only what the person agreed to share with the user may be shown, by a fact that asks for
 *     that consent itself
 */
public record Sight(Set<Section> readable, Set<Section> writable, Set<Section> extracts) {

    /** The case does not exist for this user. */
    public static final Sight NOTHING = new Sight(Set.of(), Set.of(), Set.of());

    public Sight {
        readable = Set.copyOf(readable);
        writable = Set.copyOf(writable);
        extracts = Set.copyOf(extracts);
    }

    /** Null, a field that belongs nowhere, is never readable. */
    public boolean reads(Section section) {
        return section != null && readable.contains(section);
    }

    public boolean writes(Section section) {
        return section != null && writable.contains(section);
    }

    /** Whether at least the agreed extract of this section may be shown. */
    public boolean readsExtract(Section section) {
        return reads(section) || (section != null && extracts.contains(section));
    }

    /** Whether the file as such may be opened. */
    public boolean isOpen() {
        return !readable.isEmpty();
    }
}
