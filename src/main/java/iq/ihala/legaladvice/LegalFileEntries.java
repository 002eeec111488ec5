package iq.ihala.legaladvice;

import org.springframework.data.jpa.repository.JpaRepository;

interface LegalFileEntries extends JpaRepository<LegalFileEntry, String> {}
