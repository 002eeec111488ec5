package iq.ihala.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The survey's public door, without a session, a cookie or a token: nobody is signed in there, and what a forged form could send
 * needs a one-time code. Beside it the pages of monitoring and the director.
 */
@Configuration(proxyBeanMethods = false)
class SurveyDoor {

    @Bean
    @Order(3)
    SecurityFilterChain whoeverIsAsked(HttpSecurity http) throws Exception {
        return Chains.open(http, "/survey(/.*)?", "/survey|/survey/results");
    }

    @Bean
    @Order(3)
    SecurityFilterChain surveysAtWork(HttpSecurity http, ObjectProvider<SignedIn> signedIn) throws Exception {
        return Chains.atWork(http, signedIn, "/surveys(/.*)?", "/surveys|/surveys/[A-Z0-9_]{1,20}(/codes)?");
    }
}
