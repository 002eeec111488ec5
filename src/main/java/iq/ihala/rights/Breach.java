package iq.ihala.rights;

import iq.ihala.casefile.CaseNumber;
import java.time.Instant;
import java.util.List;

/**
 * A breach of data.
 *
 * @param id {@code BR-} and twelve letters and digits
 * @param reportDue 72 hours after noticing
 * @param reportedAt null while it is not reported
 * @param closedAt null until lessons were drawn
 * @param cases those that are hit
 */
public record Breach(
        String id,
        BreachKind kind,
        Instant noticedAt,
        Instant recordedAt,
        Instant reportDue,
        Instant reportedAt,
        Instant closedAt,
        List<CaseNumber> cases) {}
