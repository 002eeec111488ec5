package iq.ihala.casefile.internal;

import iq.ihala.casefile.StepAnswers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One submission of a form: who, when, which form in clear; all answers in one sealed piece. */
@Entity
@Immutable
@Table(name = "case_step")
class StepRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long seq;

    /** Chosen before the row is written, because the seal must name its row and {@code seq} is not known until then. */
    private String rowKey;

    private String caseNumber;
    private String scope;
    private String form;
    private int formVersion;
    private String submittedBy;
    private Instant submittedAt;

    @Column(columnDefinition = "mediumblob")
    private byte[] sealedAnswers;

    protected StepRow() {}

    StepRow(StepAnswers step, String rowKey, byte[] sealedAnswers) {
        this.rowKey = rowKey;
        this.caseNumber = step.caseNumber().value();
        this.scope = step.scope();
        this.form = step.form();
        this.formVersion = step.formVersion();
        this.submittedBy = step.by();
        this.submittedAt = step.at();
        this.sealedAnswers = sealedAnswers;
    }

    String rowKey() {
        return rowKey;
    }

    String caseNumber() {
        return caseNumber;
    }

    String scope() {
        return scope;
    }

    String form() {
        return form;
    }

    int formVersion() {
        return formVersion;
    }

    String submittedBy() {
        return submittedBy;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    byte[] sealedAnswers() {
        return sealedAnswers;
    }
}
