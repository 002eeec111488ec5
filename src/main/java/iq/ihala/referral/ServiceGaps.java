package iq.ihala.referral;

import org.springframework.data.jpa.repository.JpaRepository;

interface ServiceGaps extends JpaRepository<ServiceGap, Long> {}
