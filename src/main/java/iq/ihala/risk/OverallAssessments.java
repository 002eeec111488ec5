package iq.ihala.risk;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OverallAssessments extends Repository<OverallAssessment, Long> {

    OverallAssessment save(OverallAssessment assessment);

    Optional<OverallAssessment> findFirstByCaseNumberOrderByIdDesc(String caseNumber);

    List<OverallAssessment> findByCaseNumberOrderById(String caseNumber);
}
