package iq.ihala.programme;

import iq.ihala.crypto.SealedColumn;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the vault where words and names of the programme lie, so that keys can be renewed. */
@Configuration(proxyBeanMethods = false)
class SealedProgramme {

    @Bean
    SealedColumn sealedProgrammeRequest() {
        return column("sealed_request");
    }

    @Bean
    SealedColumn sealedProgrammeContact() {
        return column("sealed_contact");
    }

    @Bean
    SealedColumn sealedProgrammeAnswer() {
        return column("sealed_answer");
    }

    @Bean
    SealedColumn sealedProgrammePlan() {
        return column("sealed_plan");
    }

    @Bean
    SealedColumn sealedProgrammeReport() {
        return column("sealed_report");
    }

    @Bean
    SealedColumn sealedProgrammeParticipant() {
        return new SealedColumn("programme_participant", "sealed_name", List.of("event", "place"), "event = ?", null);
    }

    private static SealedColumn column(String name) {
        return new SealedColumn("programme_event", name, List.of("number"), "number = ?", null);
    }
}
