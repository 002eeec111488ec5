package iq.ihala.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The citizens' door, open to everybody and without a session: nobody is signed in there, so a forged form could do nothing that anybody
 * may not do anyway, and a telephone that keeps no cookies can complain too. Beside it the pages of those who work on complaints, for whoever is signed in; who may see which is asked behind it.
 */
@Configuration(proxyBeanMethods = false)
class ComplaintDoor {

    @Bean
    @Order(3)
    SecurityFilterChain citizens(HttpSecurity http) throws Exception {
        return http.securityMatcher(Paths.like("/complaint(/.*)?"))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(Paths.like("/complaint|/complaint/state"))
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> WebSecurity.common(headers)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(WebSecurity.CASE_PAGES)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain complaintsAtWork(HttpSecurity http, ObjectProvider<SignedIn> signedIn) throws Exception {
        return http.securityMatcher(Paths.like("/complaints(/.*)?"))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(Paths.like("/complaints|/complaints/staff(/[A-Za-z0-9-]{1,20})?"
                                        + "|/complaints/[A-Za-z0-9-]{1,20}/letter\\.pdf"))
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                .addFilterBefore(
                        new SignedInFilter(signedIn.orderedStream().toList()), AnonymousAuthenticationFilter.class)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new SignInFirst()))
                .csrf(csrf -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository()))
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> WebSecurity.common(headers)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(WebSecurity.STAFF_PAGES)))
                .build();
    }
}
