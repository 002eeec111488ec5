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
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The studio of the administrators. It lies beside the engine's web applications and has nothing of theirs: its pages are our own,
 * with our token. Who is an administrator is asked behind this door; what the studio does not map is not there.
 */
@Configuration(proxyBeanMethods = false)
class StudioDoor {

    static final String STUDIO = "/camunda/studio";

    private static final RequestMatcher EDITOR = Paths.like(STUDIO + "/edit");

    /**
     * The editors put what they draw into style attributes and style elements, and their pictures lie in their stylesheets.
     * Scripts stay our own, without evaluation.
     */
    private static final String EDITOR_PAGES = WebSecurity.STAFF_PAGES
            .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
            .replace("img-src 'self'", "img-src 'self' data:");

    @Bean
    @Order(0)
    SecurityFilterChain studioChain(HttpSecurity http, ObjectProvider<SignedIn> signedIn) throws Exception {
        return http.securityMatcher(Paths.below(STUDIO))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(Paths.like(STUDIO + "(/[A-Za-z0-9_.-]{1,190}){0,3}"))
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
                        .addHeaderWriter((request, response) -> response.setHeader(
                                "Content-Security-Policy",
                                EDITOR.matches(request) ? EDITOR_PAGES : WebSecurity.STAFF_PAGES)))
                .build();
    }
}
