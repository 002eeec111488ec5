package iq.ihala.referral;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReferralSteps extends JpaRepository<ReferralStep, Long> {}
