package iq.ihala.referral;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A provider of the directory that was not offered when a need went unmet, and the conditions that kept it out. */
public record GapReason(String providerId, Set<Exclusion> reasons) {

    /** The conditions in Arabic. */
    public String arabic() {
        return reasons.stream().map(Exclusion::arabic).collect(Collectors.joining("، "));
    }

    static List<GapReason> read(String codes) {
        return Stream.of(codes.split(",", -1))
                .filter(part -> part.contains("="))
                .map(part -> part.split("=", 2))
                .map(pair -> new GapReason(pair[0], conditions(pair[1])))
                .toList();
    }

    private static Set<Exclusion> conditions(String codes) {
        return Arrays.stream(codes.split("\\+", -1))
                .map(code -> EnumCodes.of(Exclusion.class, code))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Exclusion.class)));
    }
}
