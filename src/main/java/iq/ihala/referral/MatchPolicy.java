package iq.ihala.referral;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Who is offered, in which order, and why (dossier §3.7 R01). Pure: no database, no clock of its own. */
final class MatchPolicy {

    private static final Comparator<MatchScore> BEST_FIRST = Comparator.comparing(
                    (MatchScore s) -> s.provider().confidence() == Confidence.L)
            .thenComparing(Comparator.comparingInt(MatchScore::points).reversed())
            .thenComparing(s -> s.provider().id());

    private final MatchWeights weights;

    MatchPolicy(MatchWeights weights) {
        this.weights = weights;
    }

    MatchResult rank(MatchWish wish, List<Candidate> candidates, LocalDateTime now) {
        var suitable = new ArrayList<MatchScore>();
        var notOffered = new ArrayList<NotOffered>();
        for (Candidate candidate : candidates) {
            var exclusions = MatchRules.exclusions(wish, candidate);
            if (exclusions.isEmpty()) {
                suitable.add(new MatchScore(weights, wish, candidate, now));
            } else {
                var provider = candidate.provider();
                notOffered.add(new NotOffered(provider.id(), provider.nameArabic(), exclusions));
            }
        }
        suitable.sort(BEST_FIRST);
        notOffered.sort(Comparator.comparing(NotOffered::name).thenComparing(NotOffered::providerId));
        int offered = Math.min(weights.of(Weight.OFFERED), suitable.size());
        return new MatchResult(
                IntStream.range(0, offered)
                        .mapToObj(i -> match(suitable.get(i), i + 1))
                        .toList(),
                List.copyOf(notOffered));
    }

    private static Match match(MatchScore score, int rank) {
        return new Match(score.provider().id(), score.provider().nameArabic(), rank, score.reason());
    }
}
