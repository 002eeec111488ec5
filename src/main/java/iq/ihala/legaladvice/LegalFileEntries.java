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

    /**
     * Counted when it passed, or passed while nothing waited for it: no complaint lodged, and none given up; or a complaint was left
     * until it counts as waived.
     */
    @Query(
            """
            select f from LegalFileEntry f where f.missedDeadlines > 0
            or (f.complaintDeadline < :today and f.complaintResult is null and (f.decision is null or f.decision <> 'NO'))
            or (f.waiverDeadline < :today and f.complaintResult = 'OPEN')
            order by f.caseNumber""")
    List<LegalFileEntry> missedBefore(LocalDate today);

    @Modifying
    @Query("delete from LegalFileEntry f where f.caseNumber = :caseNumber")
    void deleteOf(String caseNumber);
}
