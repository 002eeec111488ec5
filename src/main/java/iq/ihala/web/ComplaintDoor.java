package iq.ihala.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The citizens' door, open to everybody and without a session: nobody is signed in there, so a forged form could do nothing that anybody
 * may not do anyway, and a telephone that keeps no cookies can complain too. Beside it the pages of those who work on complaints, for whoever is signed in; who may see which is asked behind it.
 */
@Configuration(proxyBeanMethods = false)
class ComplaintDoor {

    @Bean
    @Order(3)
    SecurityFilterChain citizens(HttpSecurity http) throws Exception {
        return Chains.open(http, "/complaint(/.*)?", "/complaint|/complaint/state");
    }

    @Bean
    @Order(3)
    SecurityFilterChain complaintsAtWork(HttpSecurity http, ObjectProvider<SignedIn> signedIn) throws Exception {
        return Chains.atWork(
                http,
                signedIn,
                "/complaints(/.*)?",
                "/complaints|/complaints/staff(/[A-Za-z0-9-]{1,20})?" + "|/complaints/[A-Za-z0-9-]{1,20}/letter\\.pdf");
    }
}
