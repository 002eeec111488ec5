package iq.ihala.volunteer;

import iq.ihala.crypto.SealedColumn;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the vault where the words of volunteers, visits and honours lie, so that keys can be renewed. */
@Configuration(proxyBeanMethods = false)
class SealedWords {

    @Bean
    SealedColumn sealedVolunteerWords() {
        return column("volunteer", "roll", "sealed_words");
    }

    @Bean
    SealedColumn sealedVolunteerNotes() {
        return column("volunteer", "roll", "sealed_notes");
    }

    @Bean
    SealedColumn sealedVisitWords() {
        return column("outreach_visit", "visit", "sealed_words");
    }

    @Bean
    SealedColumn sealedVisitPlace() {
        return column("outreach_visit", "visit", "sealed_place");
    }

    @Bean
    SealedColumn sealedVisitReport() {
        return column("outreach_visit", "visit", "sealed_report");
    }

    @Bean
    SealedColumn sealedHonourWords() {
        return column("honour", "honour", "sealed_words");
    }

    private static SealedColumn column(String table, String key, String name) {
        return new SealedColumn(table, name, List.of(key), key + " = ?", null);
    }
}
