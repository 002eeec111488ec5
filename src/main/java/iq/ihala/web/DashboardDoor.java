package iq.ihala.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The charts: read only, by whoever is signed in; who may see them is asked behind this door. */
@Configuration(proxyBeanMethods = false)
class DashboardDoor {

    @Bean
    @Order(3)
    SecurityFilterChain charts(HttpSecurity http, ObjectProvider<SignedIn> signedIn) throws Exception {
        return Chains.atWork(http, signedIn, "/dashboard(/.*)?", Paths.readingOf("/dashboard"));
    }
}
