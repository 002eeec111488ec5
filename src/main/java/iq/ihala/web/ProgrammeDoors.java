package iq.ihala.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The institutions' door, open to everybody and without a session, as the citizens' is: nobody is signed in there, so a forged form could
 * do nothing that anybody may not do anyway. Beside it the pages of those who teach, for whoever is signed in; who may see which is asked
 * behind it.
 */
@Configuration(proxyBeanMethods = false)
class ProgrammeDoors {

    private static final String NUMBER = "/programme/[A-Za-z0-9-]{1,20}";

    @Bean
    @Order(3)
    SecurityFilterChain institutions(HttpSecurity http) throws Exception {
        return Chains.open(http, "/awareness(/.*)?", "/awareness|/awareness/state");
    }

    @Bean
    @Order(3)
    SecurityFilterChain programmeAtWork(HttpSecurity http, ObjectProvider<SignedIn> signedIn) throws Exception {
        return Chains.atWork(
                http,
                signedIn,
                "/programme(/.*)?",
                "/programme|" + NUMBER + "|" + NUMBER
                        + "/(roll|roll/(add|remove|mark)|letter\\.pdf|certificates\\.pdf)");
    }
}
