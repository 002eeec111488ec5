package iq.ihala.legaladvice;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CourtStepEntries extends JpaRepository<CourtStepEntry, Long> {

    List<CourtStepEntry> findByCaseNumberOrderByHappenedOnAscIdAsc(String caseNumber);

    @Modifying
    @Query("delete from CourtStepEntry s where s.caseNumber = :caseNumber")
    void deleteOf(String caseNumber);

    @Modifying
    @Query("update CourtStepEntry s set s.sealedText = null where s.caseNumber = :caseNumber")
    void removeWordsOf(String caseNumber);
}
