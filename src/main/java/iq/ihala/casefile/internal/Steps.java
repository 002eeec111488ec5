package iq.ihala.casefile.internal;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface Steps extends Repository<StepRow, Long> {

    StepRow save(StepRow step);

    /** The newest submission of a form in a scope, and before it the corrections that came after it, newest first. */
    @Query(
            nativeQuery = true,
            value =
                    "select s.* from case_step s join (select max(seq) as newest from case_step where case_number = :number"
                            + " and scope = :scope and form = :form) f on s.seq = f.newest"
                            + " or (s.seq > f.newest and s.form = :correction) where s.case_number = :number order by s.seq desc")
    List<StepRow> newestWithCorrections(
            @Param("number") String number,
            @Param("scope") String scope,
            @Param("form") String form,
            @Param("correction") String correction);

    List<StepRow> findByCaseNumberOrderBySeq(String caseNumber);

    List<StepRow> findByCaseNumberOrderBySeqDesc(String caseNumber);
}
