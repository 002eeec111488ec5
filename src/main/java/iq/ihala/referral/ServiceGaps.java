package iq.ihala.referral;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ServiceGaps extends JpaRepository<ServiceGap, Long> {

    @Query("select g from ServiceGap g where g.caseNumber = :caseNumber and g.referralId = :referralId")
    Optional<ServiceGap> of(String caseNumber, String referralId);

    @Modifying
    @Query("delete from ServiceGap g where g.caseNumber = :caseNumber")
    void deleteOf(String caseNumber);
}
