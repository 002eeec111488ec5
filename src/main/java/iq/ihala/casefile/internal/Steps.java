package iq.ihala.casefile.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Steps extends Repository<StepRow, Long> {

    StepRow save(StepRow step);

    Optional<StepRow> findFirstByCaseNumberAndScopeAndFormOrderBySeqDesc(String caseNumber, String scope, String form);

    List<StepRow> findByCaseNumberOrderBySeqDesc(String caseNumber);
}
