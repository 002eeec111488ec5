package iq.ihala.legaladvice;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One decision of the person about the complaint; decisions are added, never changed. */
@Entity
@Table(name = "legal_decision")
class LegalDecisionEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseNumber;
    private String decision;
    private String recordedBy;
    private Instant recordedAt;

    protected LegalDecisionEntry() {}

    LegalDecisionEntry(String caseNumber, String decision, String recordedBy, Instant recordedAt) {
        this.caseNumber = caseNumber;
        this.decision = decision;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    LegalDecision toRecord() {
        return new LegalDecision(decision, recordedBy, recordedAt);
    }
}
