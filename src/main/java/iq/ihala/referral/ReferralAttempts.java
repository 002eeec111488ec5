package iq.ihala.referral;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ReferralAttempts extends JpaRepository<ReferralAttempt, Long> {

    @Modifying
    @Query(
            "delete from ReferralAttempt a where a.referralId in (select r.id from ReferralItem r where r.caseNumber = :caseNumber)")
    void deleteOf(String caseNumber);
}
