package iq.ihala.referral;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ServiceGaps extends JpaRepository<ServiceGap, Long> {

    @Modifying
    @Query("delete from ServiceGap g where g.caseNumber = :caseNumber")
    void deleteOf(String caseNumber);
}
