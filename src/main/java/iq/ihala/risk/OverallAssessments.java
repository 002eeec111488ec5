package iq.ihala.risk;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OverallAssessments extends Repository<OverallAssessment, Long> {

    OverallAssessment save(OverallAssessment assessment);

    Optional<OverallAssessment> findFirstByCaseNumberOrderByIdDesc(String caseNumber);

    List<OverallAssessment> findByCaseNumberOrderById(String caseNumber);

    @Modifying
    @Query("delete from OverallAssessment a where a.caseNumber = :caseNumber")
    void deleteOf(String caseNumber);
}
