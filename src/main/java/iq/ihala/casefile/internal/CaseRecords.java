package iq.ihala.casefile.internal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CaseRecords extends Repository<CaseRecordRow, Long> {

    CaseRecordRow save(CaseRecordRow row);

    Optional<CaseRecordRow> findFirstByCaseNumberAndKindOrderBySeqDesc(String caseNumber, CaseRecordRow.Kind kind);
}
