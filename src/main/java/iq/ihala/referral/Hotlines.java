package iq.ihala.referral;

import org.springframework.data.jpa.repository.JpaRepository;

interface Hotlines extends JpaRepository<HotlineEntry, String> {}
