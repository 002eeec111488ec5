package iq.ihala.evidence;

import iq.ihala.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who held each piece of evidence, from the day on which it was brought. Who may ask or tell is judged by the caller. */
public interface Custody {

    /**
     * Adds a hand-over at the end of the chain.
     *
     * @param on not after today, and not before the last hand-over
     * @param from who handed it over, holder who took it, place where it lies: 1 to 200 characters each
     * @throws EvidenceRefusedException NOT_THERE, HAND_OVER or DAY
     */
    void handOver(
            CaseNumber number, String evidenceId, LocalDate on, String from, String holder, String place, String by);

    /** The chains of all pieces of a case, oldest first, by the piece's id. One statement. */
    Map<String, List<HandOver>> of(CaseNumber number);
}
