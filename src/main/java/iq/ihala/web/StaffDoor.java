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
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The one sign-in of the people who work here, the way out, and what belongs to their accounts. Whoever sent a form too late, with a
 * token of a session that is over, is shown the sign-in again.
 */
@Configuration(proxyBeanMethods = false)
class StaffDoor {

    /** Shown where a form came too late. */
    private static final String TOO_LATE = "/sign-in/late";

    @Bean
    @Order(3)
    SecurityFilterChain staffDoorChain(HttpSecurity http, ObjectProvider<SignedIn> signedIn) throws Exception {
        return http.securityMatcher(Paths.like("/(sign-in|sign-out|session|account|staff)(/.*)?"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(Paths.like("/sign-in(/(first|late|code|enrol))?|/sign-out"))
                        .permitAll()
                        .requestMatchers(Paths.like("/session|/account(/[a-z-]{1,30})?|/staff(/[A-Za-z0-9._-]{1,64})?"))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(
                        new SignedInFilter(signedIn.orderedStream().toList()), AnonymousAuthenticationFilter.class)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new SignInFirst())
                        .accessDeniedHandler((request, response, denied) -> {
                            response.setStatus(403);
                            request.getRequestDispatcher(TOO_LATE).forward(request, response);
                        }))
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
