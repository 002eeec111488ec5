package iq.ihala.risk;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ToolAssessments extends Repository<ToolAssessment, Long> {

    ToolAssessment save(ToolAssessment assessment);

    List<ToolAssessment> findByCaseNumberOrderById(String caseNumber);
}
