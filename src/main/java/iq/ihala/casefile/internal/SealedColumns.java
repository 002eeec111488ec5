package iq.ihala.casefile.internal;

import iq.ihala.crypto.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this module is sealed, and what each seal names. */
@Configuration(proxyBeanMethods = false)
class SealedColumns {

    @Bean
    SealedColumn sealedAnswers() {
        return new SealedColumn("case_step", "sealed_answers", "case_number", "scope", "form", "row_key");
    }

    @Bean
    SealedColumn sealedDrafts() {
        return new SealedColumn("case_draft", "sealed_answers", "case_number", "task", "kept_by", "form");
    }

    @Bean
    SealedColumn sealedRecipients() {
        return new SealedColumn("consent", "sealed_recipient", "case_number", "code", "row_key");
    }

    @Bean
    SealedColumn sealedWitnesses() {
        return new SealedColumn("consent", "sealed_witness", "case_number", "code", "row_key");
    }

    @Bean
    SealedColumn sealedRecords() {
        return new SealedColumn("case_record", "sealed_record", "case_number", "kind", "row_key");
    }

    @Bean
    SealedColumn sealedReasonsOfDanger() {
        return new SealedColumn("break_glass", "sealed_words", "id");
    }

    @Bean
    SealedColumn sealedNotes() {
        return new SealedColumn("case_note", "sealed_words", "case_number", "id");
    }

    @Bean
    SealedColumn sealedOverrideReasons() {
        return new SealedColumn("consent_override", "sealed_reason", "case_number", "code", "row_key");
    }

    @Bean
    SealedColumn sealedOverrideDecisions() {
        return new SealedColumn("consent_override", "sealed_decision", "case_number", "code", "row_key");
    }

    @Bean
    SealedColumn sealedReasonsNotToTell() {
        return new SealedColumn("consent_override", "sealed_not_told", "case_number", "code", "row_key");
    }
}
