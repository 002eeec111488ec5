package iq.ihala.legaladvice;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LegalFileEntries extends JpaRepository<LegalFileEntry, String> {

    @Modifying
    @Query("delete from LegalFileEntry f where f.caseNumber = :caseNumber")
    void deleteOf(String caseNumber);
}
