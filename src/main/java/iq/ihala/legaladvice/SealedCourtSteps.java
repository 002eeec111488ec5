package iq.ihala.legaladvice;

import iq.ihala.crypto.SealedColumn;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this module is sealed, and what the seal names. */
@Configuration(proxyBeanMethods = false)
class SealedCourtSteps {

    static final String TABLE = "court_step";
    static final String COLUMN = "sealed_text";

    @Bean
    SealedColumn sealedCourtStep() {
        return new SealedColumn(
                TABLE, COLUMN, List.of("case_number", "row_key"), "case_number = ?", SealedCourtSteps::placeBefore);
    }

    @Bean
    SealedColumn sealedLegalPaper() {
        return new SealedColumn("legal_paper", "sealed_text", "case_number", "kind");
    }

    /** Before cases had keys, the seal named the case alone. */
    static String placeBefore(String caseNumber) {
        return "court-step:" + caseNumber;
    }
}
