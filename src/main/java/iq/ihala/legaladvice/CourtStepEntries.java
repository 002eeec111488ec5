package iq.ihala.legaladvice;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CourtStepEntries extends JpaRepository<CourtStepEntry, Long> {

    List<CourtStepEntry> findByCaseNumberOrderByHappenedOnAscIdAsc(String caseNumber);
}
