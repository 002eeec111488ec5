package iq.ihala.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Who is offered, in which order, and why (dossier §3.7 R01). Pure: no database, no clock of its own. */
class MatchPolicy {

    private static final List<String> LEVELS = List.of("NONE", "LOW", "MEDIUM", "HIGH", "IMMINENT");
    private static final Set<String> URGENT = Set.of("HIGH", "IMMINENT");

    private final MatchWeights weights;

    MatchPolicy(MatchWeights weights) {
        this.weights = weights;
    }

    /** A provider of the wanted service as it stands in the directory. */
    record Candidate(Provider provider, String maxLevel, OpeningHours hours) {}

    private record Scored(Provider provider, int score, String reason) {}

    List<Match> rank(MatchWish wish, List<Candidate> candidates, LocalDateTime now) {
        var best = candidates.stream()
                .filter(c -> mayBeOffered(wish, c))
                .map(c -> score(wish, c, now))
                .sorted(Comparator.comparing((Scored s) -> s.provider().confidence() == Confidence.L)
                        .thenComparing(Comparator.comparingInt(Scored::score).reversed())
                        .thenComparing(s -> s.provider().id()))
                .limit(weights.offered())
                .toList();
        return IntStream.range(0, best.size())
                .mapToObj(i -> new Match(
                        best.get(i).provider().id(),
                        best.get(i).provider().nameArabic(),
                        i + 1,
                        best.get(i).reason()))
                .toList();
    }

    private boolean mayBeOffered(MatchWish wish, Candidate c) {
        var p = c.provider();
        return !wish.exclude().contains(p.id())
                && (p.districts().isEmpty()
                        || isBlank(wish.district())
                        || p.districts().contains(wish.district()))
                && (p.sexes().isEmpty()
                        || sex(wish).equals("NOT_SAID")
                        || p.sexes().contains(sex(wish)))
                && AgeBand.of(wish.ageBand()).overlaps(p.minAge(), p.maxAge())
                && withinLevel(wish.riskLevel(), c.maxLevel());
    }

    private Scored score(MatchWish wish, Candidate c, LocalDateTime now) {
        var p = c.provider();
        var reasons = new ArrayList<String>();
        int score = place(wish, p, reasons) + staff(wish, p, reasons) + police(p, reasons) + places(p, reasons);
        if (URGENT.contains(String.valueOf(wish.riskLevel()))) {
            score += hours(c.hours().openAt(now), reasons);
        }
        score += trust(p, now.toLocalDate(), reasons);
        return new Scored(p, score, String.join("؛ ", reasons));
    }

    private int place(MatchWish wish, Provider p, List<String> reasons) {
        if (p.outsideBasra()) {
            reasons.add("خارج البصرة: النقل بموافقة الشخص وترتيب مسبق");
            return weights.outsideBasra();
        }
        if (!isBlank(wish.district()) && p.districts().contains(wish.district())) {
            reasons.add("تخدم قضاء الشخص");
            return weights.servesTheDistrict();
        }
        reasons.add("تخدم محافظة البصرة");
        return 0;
    }

    private int staff(MatchWish wish, Provider p, List<String> reasons) {
        if (!p.sexes().isEmpty() && sex(wish).equals("NOT_SAID")) {
            reasons.add(p.sexes().contains("FEMALE") ? "تستقبل الإناث فقط" : "تستقبل الذكور فقط");
        }
        if (sex(wish).equals("FEMALE") && p.femaleStaff() == Known.YES) {
            reasons.add("لديها موظفات");
            return weights.femaleStaffForWomen();
        }
        return 0;
    }

    private int police(Provider p, List<String> reasons) {
        switch (p.sharesWithPolice()) {
            case YES -> {
                reasons.add("تنبيه: تشارك المعلومات مع الشرطة");
                return weights.sharesWithPolice();
            }
            case UNKNOWN -> {
                reasons.add("غير معروف هل تشارك المعلومات مع الشرطة");
                return weights.mayShareWithPolice();
            }
            case NO -> {
                return 0;
            }
        }
        throw new AssertionError(p.sharesWithPolice());
    }

    private int places(Provider p, List<String> reasons) {
        if (p.availability() == Availability.UNKNOWN) {
            return 0;
        }
        reasons.add(p.availability().arabic());
        return p.availability() == Availability.OPEN ? weights.placesKnownOpen() : weights.waitingList();
    }

    private int hours(Known openNow, List<String> reasons) {
        if (openNow == Known.UNKNOWN) {
            return 0;
        }
        reasons.add(openNow == Known.YES ? "مفتوحة الآن" : "مغلقة الآن");
        return openNow == Known.YES ? weights.openNowWhenUrgent() : weights.closedNowWhenUrgent();
    }

    private int trust(Provider p, LocalDate today, List<String> reasons) {
        boolean fresh = p.verifiedOn() != null
                && !p.verifiedOn().isBefore(today.minusDays(weights.verificationDays()))
                && p.status() == ProviderStatus.ACTIVE;
        if (p.confidence() == Confidence.L) {
            reasons.add("وجودها غير مؤكد: اتصل قبل الإحالة");
        } else if (!fresh) {
            reasons.add("بياناتها لم تُؤكَّد حديثاً: اتصل قبل الإحالة");
        }
        int points = fresh ? weights.verified() : 0;
        return switch (p.confidence()) {
            case H -> points + weights.highConfidence();
            case M -> points + weights.mediumConfidence();
            case L -> points;
        };
    }

    private static boolean withinLevel(String level, String maxLevel) {
        // A level that is not known counts as danger.
        int known = level == null ? -1 : LEVELS.indexOf(level);
        return maxLevel == null || (known >= 0 && known <= LEVELS.indexOf(maxLevel));
    }

    private static String sex(MatchWish wish) {
        return switch (String.valueOf(wish.sex())) {
            case "FEMALE", "F" -> "FEMALE";
            case "MALE", "M" -> "MALE";
            default -> "NOT_SAID";
        };
    }

    private static boolean isBlank(String s) {
        return s == null || s.isBlank();
    }
}
