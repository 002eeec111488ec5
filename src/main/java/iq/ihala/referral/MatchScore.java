package iq.ihala.referral;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The points of one provider for one person, and the words that a counsellor reads aloud for each. */
final class MatchScore {

    private final MatchWeights weights;
    private final MatchWish wish;
    private final Candidate candidate;
    private final Provider provider;
    private final LocalDateTime now;
    private final List<String> reasons = new ArrayList<>();
    private int points;

    MatchScore(MatchWeights weights, MatchWish wish, Candidate candidate, LocalDateTime now) {
        this.weights = weights;
        this.wish = wish;
        this.candidate = candidate;
        this.provider = candidate.provider();
        this.now = now;
        people();
        place();
        language();
        places();
        hours();
        points += new TrackScore(weights, candidate.track(), reasons).points();
        police();
        trust();
    }

    Provider provider() {
        return provider;
    }

    int points() {
        return points;
    }

    String reason() {
        return String.join("، ", reasons);
    }

    private void people() {
        String sex = wish.sexCode();
        if (provider.sexes().size() == 1 && sex.equals("NOT_SAID")) {
            reasons.add(provider.sexes().contains("FEMALE") ? "تستقبل الإناث فقط" : "تستقبل الذكور فقط");
        } else if (provider.sexes().contains("FEMALE") && sex.equals("FEMALE")) {
            reasons.add("تستقبل النساء");
        }
        if (sex.equals("FEMALE") && provider.femaleStaff() == Known.YES) {
            add(Weight.FEMALE_STAFF_FOR_WOMEN, "لديها موظفات");
        }
    }

    private void place() {
        if (provider.outsideBasra()) {
            add(Weight.OUTSIDE_BASRA, "خارج البصرة: النقل بموافقة الشخص وترتيب مسبق");
        } else if (wish.knowsDistrict() && provider.districts().contains(wish.district())) {
            add(Weight.SERVES_THE_DISTRICT, "أقرب جهة: تخدم قضاء الشخص");
        } else {
            reasons.add("تخدم محافظة البصرة");
        }
    }

    private void language() {
        if (!wish.needsLanguage() || provider.languages().isEmpty()) {
            return;
        }
        if (provider.languages().contains(wish.language())) {
            add(Weight.SPEAKS_THE_LANGUAGE, "تتكلم لغة الشخص");
        } else {
            add(Weight.OTHER_LANGUAGE, "لا تتكلم لغة الشخص: يلزم مترجم");
        }
    }

    private void places() {
        switch (provider.availability()) {
            case OPEN -> add(Weight.PLACES_KNOWN_OPEN, provider.availability().arabic());
            case WAITING_LIST ->
                add(Weight.WAITING_LIST, provider.availability().arabic());
            case NONE, UNKNOWN -> {
                // None is never offered; what is not known is said by the advice to call first.
            }
        }
    }

    private void hours() {
        if (!wish.isUrgent()) {
            return;
        }
        switch (provider.hours().openAt(now)) {
            case YES -> add(Weight.OPEN_NOW_WHEN_URGENT, "مفتوحة الآن");
            case NO -> add(Weight.CLOSED_NOW_WHEN_URGENT, "مغلقة الآن");
            case UNKNOWN -> {
                // Says nothing.
            }
        }
    }

    private void police() {
        if (candidate.affiliation() == AffiliationEffect.WARN) {
            add(Weight.AFFILIATION_WARNING, "تنبيه: قد تكون قريبة من المشكو منه");
        }
        switch (provider.sharesWithPolice()) {
            case YES -> {
                reasons.add("تنبيه: تشارك المعلومات مع الشرطة");
                points += wish.wantsPolice() == Known.YES ? 0 : weights.of(Weight.SHARES_WITH_POLICE);
            }
            case UNKNOWN -> {
                reasons.add("غير معروف هل تشارك المعلومات مع الشرطة");
                points += wish.wantsPolice() == Known.YES ? 0 : weights.of(Weight.MAY_SHARE_WITH_POLICE);
            }
            case NO -> {
                // Nothing to warn of.
            }
        }
    }

    private void trust() {
        boolean fresh = provider.verifiedOn() != null
                && !provider.verifiedOn().isBefore(now.toLocalDate().minusDays(weights.of(Weight.VERIFICATION_DAYS)))
                && provider.status() == ProviderStatus.ACTIVE;
        if (provider.confidence() == Confidence.L) {
            reasons.add("وجودها غير مؤكد: اتصل قبل الإحالة");
        } else if (!fresh) {
            reasons.add("بياناتها لم تُؤكَّد حديثاً: اتصل قبل الإحالة");
        }
        points += fresh ? weights.of(Weight.VERIFIED) : 0;
        points += switch (provider.confidence()) {
            case H -> weights.of(Weight.HIGH_CONFIDENCE);
            case M -> weights.of(Weight.MEDIUM_CONFIDENCE);
            case L -> 0;
        };
    }

    private void add(Weight weight, String reason) {
        points += weights.of(weight);
        reasons.add(reason);
    }
}
