package iq.ihala.evidence;

import iq.ihala.crypto.SealedColumn;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this module is sealed, and what the seal names. */
@Configuration(proxyBeanMethods = false)
class SealedEvidence {

    @Bean
    SealedColumn sealedEvidenceHash() {
        return new SealedColumn("case_evidence", "sealed_hash", "id");
    }

    @Bean
    SealedColumn sealedEvidenceDescription() {
        return new SealedColumn("case_evidence", "sealed_description", "id");
    }

    @Bean
    SealedColumn sealedEvidenceFile() {
        return new SealedColumn(
                "case_evidence_file",
                "sealed_content",
                List.of("evidence_id"),
                "evidence_id in (select id from case_evidence where case_number = ?)",
                null);
    }

    @Bean
    SealedColumn sealedHandOver() {
        return new SealedColumn(
                "case_evidence_custody",
                "sealed_hand_over",
                List.of("id"),
                "evidence_id in (select id from case_evidence where case_number = ?)",
                null);
    }
}
