package iq.ihala.referral;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A provider of the wanted service that is not offered.
 *
 * @param reasons never empty
 */
public record NotOffered(String providerId, String name, Set<Exclusion> reasons) {

    /** One line for the screen: the name and every condition. */
    public String arabic() {
        return name + ": " + reasons.stream().map(Exclusion::arabic).collect(Collectors.joining("، "));
    }

    /** Codes only, for the record of needs that nobody meets. */
    String codes() {
        return providerId + "=" + reasons.stream().map(Exclusion::name).collect(Collectors.joining("+"));
    }
}
