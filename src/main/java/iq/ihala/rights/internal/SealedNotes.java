package iq.ihala.rights.internal;

import iq.ihala.crypto.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this module is sealed, and what the seal names. */
@Configuration(proxyBeanMethods = false)
class SealedNotes {

    @Bean
    SealedColumn sealedHoldNotes() {
        return new SealedColumn("case_hold", "sealed_note", "case_number");
    }
}
