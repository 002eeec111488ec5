package iq.ihala.legaladvice;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LegalDecisionEntries extends JpaRepository<LegalDecisionEntry, Long> {

    List<LegalDecisionEntry> findByCaseNumberOrderById(String caseNumber);

    @Modifying
    @Query("delete from LegalDecisionEntry d where d.caseNumber = :caseNumber")
    void deleteOf(String caseNumber);
}
