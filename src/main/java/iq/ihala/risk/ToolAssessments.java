package iq.ihala.risk;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ToolAssessments extends Repository<ToolAssessment, Long> {

    ToolAssessment save(ToolAssessment assessment);

    List<ToolAssessment> findByCaseNumberOrderById(String caseNumber);

    @Modifying
    @Query("delete from ToolAssessment a where a.caseNumber = :caseNumber")
    void deleteOf(String caseNumber);
}
