package iq.ihala.referral;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who is not offered, and for which conditions (dossier §3.7 R01). What the person did not say excludes nobody. */
final class MatchRules {

    private static final List<String> LEVELS = List.of("NONE", "LOW", "MEDIUM", "HIGH", "IMMINENT");

    private MatchRules() {}

    static Set<Exclusion> exclusions(MatchWish wish, Candidate c) {
        var p = c.provider();
        var found = EnumSet.noneOf(Exclusion.class);
        add(found, p.status() == ProviderStatus.SUSPENDED, Exclusion.SUSPENDED);
        add(found, c.conflict(), Exclusion.CONFLICT);
        add(found, wish.exclude().contains(p.id()), Exclusion.GIVEN_UP);
        add(found, !servesDistrict(wish, p), Exclusion.DISTRICT);
        add(found, !takesSex(wish, p), Exclusion.SEX);
        add(found, !AgeBand.of(wish.ageBand()).overlaps(p.minAge(), p.maxAge()), Exclusion.AGE);
        add(found, !withinLevel(wish.riskLevel(), c.maxLevel()), Exclusion.LEVEL);
        add(found, wish.wantsPolice() == Known.NO && p.sharesWithPolice() == Known.YES, Exclusion.POLICE);
        add(found, c.affiliation() == AffiliationEffect.EXCLUDE, Exclusion.AFFILIATION);
        add(found, p.availability() == Availability.NONE, Exclusion.NO_PLACE);
        add(found, p.capacity() != null && c.taken() >= p.capacity(), Exclusion.FULL);
        return found;
    }

    private static void add(Set<Exclusion> found, boolean holds, Exclusion exclusion) {
        if (holds) {
            found.add(exclusion);
        }
    }

    private static boolean servesDistrict(MatchWish wish, Provider p) {
        return p.districts().isEmpty() || !wish.knowsDistrict() || p.districts().contains(wish.district());
    }

    private static boolean takesSex(MatchWish wish, Provider p) {
        return p.sexes().isEmpty()
                || wish.sexCode().equals("NOT_SAID")
                || p.sexes().contains(wish.sexCode());
    }

    private static boolean withinLevel(String level, String maxLevel) {
        // A level that is not known counts as danger.
        int known = level == null ? -1 : LEVELS.indexOf(level);
        return maxLevel == null || (known >= 0 && known <= LEVELS.indexOf(maxLevel));
    }
}
