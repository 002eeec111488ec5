package iq.ihala.rights;

import iq.ihala.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The clock of each closed case (dossier §3.9, adaptation A). It starts when the case is closed, stops when it is reopened, and
 * a nightly run erases what is past it and not on hold.
 */
public interface Retention {

    /** Gives the last day on which the case is kept; empty while it is open. One statement. */
    Optional<LocalDate> keptUntil(CaseNumber number);

    /** Gives what will be erased within the notice (thirty days unless configured), earliest first. One statement. */
    List<Due> dueSoon();

    /** Starts the clocks of cases that were closed before there were clocks. */
    void startMissing();

    /**
     * A case whose end is near.
     *
     * @param onHold it will stay all the same
     */
    record Due(CaseNumber caseNumber, LocalDate keptUntil, boolean onHold) {}
}
