package iq.ihala.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The way to the monthly releases: for whoever is signed in; who may see them is asked behind this door. */
@Configuration(proxyBeanMethods = false)
class ReleaseDoor {

    @Bean
    @Order(3)
    SecurityFilterChain monthlyReleases(HttpSecurity http, ObjectProvider<SignedIn> signedIn) throws Exception {
        return Chains.atWork(
                http,
                signedIn,
                "/releases(/.*)?",
                Paths.readingOf("/releases|/releases/exports/[A-Z0-9_]{1,12}/release\\.[a-z]{3,4}"),
                Paths.like("/releases/[0-9]{4}-[0-9]{2}|/releases/exports/[A-Z0-9_]{1,12}"));
    }
}
