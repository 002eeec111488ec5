package iq.ihala.referral;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReferralAttempts extends JpaRepository<ReferralAttempt, Long> {}
