package iq.ihala.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The monthly releases (dossier §10). Whatever leaves the centre, or is drawn on a dashboard, is taken from {@link #of} or
 * {@link #view} of a frozen month, never from a draft: two drafts of one month could be compared.
 */
public interface Releases {

    /** Computes a month as it stands now; gives the frozen release if there is one. For the monitoring officer only. */
    Release draft(YearMonth month);

    /** What to put right first, by case number; computed anew. */
    DataQuality quality(YearMonth month);

    /**
     * Freezes a month for ever; a month that is frozen already is given back as it was, and nothing is computed.
     *
     * @param who user name of whoever signed it off
     * @throws ReleaseRefusedException if the month is not over
     */
    Release freeze(YearMonth month, String who);

    /**
     * Freezes a draft as it was checked and signed, however the files have changed since; else like the other.
     *
     * @throws ReleaseRefusedException if the month is not over
     */
    Release freeze(Release draft, String who);

    /** The frozen release of a month. */
    Optional<Release> of(YearMonth month);

    /** The months that were frozen, the last first. */
    List<YearMonth> months();

    /**
     * The part of a frozen release that a reader may have; empty if the month is not frozen.
     *
     * @param forum code of the forum for {@link View#FORUM}, else null
     */
    Optional<Release> view(YearMonth month, View view, String forum);
}
