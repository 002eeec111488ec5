package iq.ihala.reporting;

import iq.ihala.casefile.Countable;
import java.time.Instant;

/**
 * Codes of a case without a case.
 *
 * @param codes null if the person did not agree to statistics
 * @param level the level at the first assessment, as the dossier codes it
 * @param assignedAt null if nobody took it; likewise {@code assessedAt}
 * @param hasPlan whether a safety plan was written
 * @param closedAt null while it was open; then reason and last level are null too
 * @param referrals how many services it was sent to
 */
public record EarlierCase(
        Countable codes,
        String channel,
        String level,
        Instant openedAt,
        Instant assignedAt,
        Instant assessedAt,
        boolean hasPlan,
        Instant closedAt,
        String reason,
        String lastLevel,
        int referrals) {}
