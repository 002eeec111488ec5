package iq.ihala.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What of a frozen release may leave the centre: one person asks with purpose and recipient, a second one agrees, the trail keeps
 * both (dossier §10.2 rule 9). Each change belongs to the caller's transaction.
 */
public interface Exports {

    /**
     * Asks for one variant of a month.
     *
     * @return the request's number
     * @throws IllegalArgumentException if the month is not released, the codes are unknown, or the recipient may not have the variant
     */
    String ask(YearMonth month, String variant, String recipient, String purpose, String user);

    /**
     * Agrees.
     *
     * @throws IllegalArgumentException if the request waits no more, or {@code user} asked for it
     */
    void grant(String id, String user);

    /** Refuses; with the same errors as {@link #grant}. */
    void refuse(String id, String user);

    /** What of the month still waits for a second person waits no more. */
    void lapse(YearMonth month);

    Optional<ExportRequest> find(String id);

    /** Of one month, the first first. */
    List<ExportRequest> of(YearMonth month);
}
