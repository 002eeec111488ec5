package iq.ihala.legaladvice;

import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;

interface OffenceEntries extends JpaRepository<OffenceEntry, String> {

    List<OffenceEntry> findAllByOrderByCode();

    long countByCodeIn(Set<String> codes);
}
