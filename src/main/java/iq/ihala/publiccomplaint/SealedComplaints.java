package iq.ihala.publiccomplaint;

import iq.ihala.crypto.SealedColumn;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the vault where the words of complaints lie, so that keys can be renewed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComplaintKeeping.class)
class SealedComplaints {

    @Bean
    SealedColumn sealedComplaintWords() {
        return column("sealed_words");
    }

    @Bean
    SealedColumn sealedComplaintContact() {
        return column("sealed_contact");
    }

    @Bean
    SealedColumn sealedComplaintLetter() {
        return column("sealed_letter");
    }

    @Bean
    SealedColumn sealedComplaintRemark() {
        return column("sealed_remark");
    }

    @Bean
    SealedColumn sealedComplaintAnswer() {
        return column("sealed_answer");
    }

    private static SealedColumn column(String name) {
        return new SealedColumn("public_complaint", name, List.of("receipt"), "receipt = ?", null);
    }
}
