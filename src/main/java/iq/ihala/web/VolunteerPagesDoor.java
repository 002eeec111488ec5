package iq.ihala.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The application and the page of the honoured, open to everybody and without a session, as the citizens' door is; beside them the pages
 * of those who keep roll, visits and honours, for whoever is signed in. Who may see which is asked behind it.
 */
@Configuration(proxyBeanMethods = false)
class VolunteerPagesDoor {

    private static final String NUMBER = "[A-Za-z0-9-]{1,20}";

    @Bean
    @Order(3)
    SecurityFilterChain volunteering(HttpSecurity http) throws Exception {
        return Chains.open(http, "/(volunteer|honoured)(/.*)?", "/volunteer|/honoured");
    }

    @Bean
    @Order(3)
    SecurityFilterChain volunteersAtWork(HttpSecurity http, ObjectProvider<SignedIn> signedIn) throws Exception {
        return Chains.atWork(
                http,
                signedIn,
                "/(volunteers|visits|honours)(/.*)?",
                "/(volunteers|visits|honours)(/" + NUMBER + ")?"
                        + "|/volunteers/" + NUMBER + "/badge\\.pdf"
                        + "|/visits/" + NUMBER + "/slip\\.pdf"
                        + "|/honours/" + NUMBER + "/certificate\\.pdf");
    }
}
