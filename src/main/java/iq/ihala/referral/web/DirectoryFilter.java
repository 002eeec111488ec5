package iq.ihala.referral.web;

import iq.ihala.referral.Provider;
import iq.ihala.referral.ProviderStatus;
import java.util.Locale;
import java.util.Set;

/**
 * Which rows of the directory somebody looks for. Empty parts narrow nothing.
 *
 * @param words looked for in the names, the code and what is known
 * @param show {@code due} only what waits for its verification, {@code closed} only what was taken out, else what is in it
 */
record DirectoryFilter(String words, String service, String district, String kind, String show) {

    boolean fits(Provider p, Set<String> due) {
        boolean closed = p.status() == ProviderStatus.CLOSED;
        boolean wanted =
                switch (show) {
                    case "due" -> due.contains(p.id());
                    case "closed" -> closed;
                    default -> !closed;
                };
        return wanted
                && (service.isBlank() || p.services().contains(service))
                && (district.isBlank()
                        || p.districts().isEmpty()
                        || p.districts().contains(district))
                && (kind.isBlank() || p.kind().equals(kind))
                && mentions(p);
    }

    private boolean mentions(Provider p) {
        String all = String.join(" ", p.id(), p.nameArabic(), p.nameEnglish(), p.knownArabic());
        return plain(all).contains(plain(words));
    }

    /** Nobody types every hamza and every dot. */
    private static String plain(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[أإآ]", "ا")
                .replace('ة', 'ه')
                .replace('ى', 'ي');
    }
}
