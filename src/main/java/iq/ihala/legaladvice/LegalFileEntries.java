package iq.ihala.legaladvice;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LegalFileEntries extends JpaRepository<LegalFileEntry, String> {

    @Query(
            """
            select f from LegalFileEntry f where f.complaintDeadline between :from and :to
            or f.waiverDeadline between :from and :to or f.nextSession between :from and :to""")
    List<LegalFileEntry> withDatesBetween(LocalDate from, LocalDate to);

    List<LegalFileEntry> findByMissedDeadlinesGreaterThanOrderByCaseNumber(int none);

    @Modifying
    @Query("delete from LegalFileEntry f where f.caseNumber = :caseNumber")
    void deleteOf(String caseNumber);
}
