package iq.ihala.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The door of partner organisations: a sign-in of its own, which opens this door and no other. Whoever sent a form too late, with a
 * token of a session that is over, is led to the sign-in again.
 */
@Configuration(proxyBeanMethods = false)
class PartnerDoor {

    /** Shown, with whatever status was set before, where somebody has to sign in first. */
    static final String SIGN_IN = "/partner/again";

    private static final String STRANGERS =
            "/partner/(sign-in|again|link/[A-Za-z0-9_-]{1,60}|invitation/[A-Za-z0-9_-]{1,60})";

    @Bean
    @Order(3)
    SecurityFilterChain partnerPortal(HttpSecurity http, ObjectProvider<PartnerSignedIn> signedIn) throws Exception {
        List<SignedIn> partners =
                signedIn.orderedStream().map(known -> (SignedIn) known::user).toList();
        return http.securityMatcher(Paths.below("/partner"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(Paths.like(STRANGERS))
                        .permitAll()
                        .requestMatchers(Paths.like("/partner|/partner/sign-out|/partner/referral/[A-Za-z0-9-]{1,40}"))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new SignedInFilter(partners), AnonymousAuthenticationFilter.class)
                .exceptionHandling(failures -> failures.authenticationEntryPoint((request, response, refused) -> {
                            response.setStatus(401);
                            request.getRequestDispatcher(SIGN_IN).forward(request, response);
                        })
                        .accessDeniedHandler((request, response, denied) -> {
                            response.setStatus(403);
                            request.getRequestDispatcher(SIGN_IN).forward(request, response);
                        }))
                .csrf(csrf -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository()))
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> WebSecurity.common(headers)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(WebSecurity.CASE_PAGES)))
                .build();
    }
}
