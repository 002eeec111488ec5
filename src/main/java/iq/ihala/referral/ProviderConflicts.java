package iq.ihala.referral;

import org.springframework.data.jpa.repository.JpaRepository;

interface ProviderConflicts extends JpaRepository<ProviderConflict, ProviderConflict.Key> {}
