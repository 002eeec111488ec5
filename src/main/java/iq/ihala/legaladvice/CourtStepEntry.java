package iq.ihala.legaladvice;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A court step as stored: dates and code in the clear, every word sealed. */
@Entity
@Table(name = "court_step")
class CourtStepEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseNumber;

    /** Named in the seal. */
    private String rowKey;

    private LocalDate happenedOn;
    private String result;
    private LocalDate nextSession;
    private byte[] sealedText;
    private String recordedBy;
    private Instant recordedAt;

    protected CourtStepEntry() {}

    CourtStepEntry(
            String caseNumber,
            String rowKey,
            CourtStep step,
            byte[] sealedText,
            String recordedBy,
            Instant recordedAt) {
        this.caseNumber = caseNumber;
        this.rowKey = rowKey;
        this.happenedOn = step.on();
        this.result = step.result();
        this.nextSession = step.nextSession();
        this.sealedText = sealedText;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    String rowKey() {
        return rowKey;
    }

    byte[] sealedText() {
        return sealedText;
    }

    CourtStep toRecord(CourtText text) {
        return new CourtStep(happenedOn, result, nextSession, text.court(), text.courtCaseNumber(), text.note());
    }
}
