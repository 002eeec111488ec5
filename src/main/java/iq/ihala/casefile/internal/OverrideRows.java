package iq.ihala.casefile.internal;

import iq.ihala.casefile.ConsentCode;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface OverrideRows extends Repository<OverrideRow, Long> {

    OverrideRow save(OverrideRow row);

    /** The newest for this code and item; two people who act on it at once do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<OverrideRow> findFirstByCaseNumberAndCodeAndItemOrderBySeqDesc(
            String caseNumber, ConsentCode code, String item);

    List<OverrideRow> findByCaseNumberOrderBySeq(String caseNumber);
}
