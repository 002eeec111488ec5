package iq.ihala.legaladvice;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface LegalDecisionEntries extends JpaRepository<LegalDecisionEntry, Long> {

    List<LegalDecisionEntry> findByCaseNumberOrderById(String caseNumber);
}
