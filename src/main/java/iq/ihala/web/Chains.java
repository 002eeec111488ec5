package iq.ihala.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The two doors that modules ask for: one for everybody, one for whoever is signed in. What a door does not name is not there. */
final class Chains {

    private Chains() {}

    /**
     * Pages for everybody: no session, no cookie and no token, since nobody is signed in behind them.
     *
     * @param below all addresses that are judged here
     * @param pages those that exist
     */
    static SecurityFilterChain open(HttpSecurity http, String below, String pages) throws Exception {
        return kept(http, WebSecurity.CASE_PAGES)
                .securityMatcher(Paths.like(below))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(Paths.like(pages))
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /**
     * Pages for whoever is signed in; who may see which is asked behind the door.
     *
     * @param below all addresses that are judged here
     * @param pages those that exist
     */
    static SecurityFilterChain atWork(HttpSecurity http, ObjectProvider<SignedIn> signedIn, String below, String pages)
            throws Exception {
        return atWork(http, signedIn, below, Paths.like(pages));
    }

    /** As above, where some pages are for reading only. */
    static SecurityFilterChain atWork(
            HttpSecurity http, ObjectProvider<SignedIn> signedIn, String below, RequestMatcher... pages)
            throws Exception {
        return kept(http, WebSecurity.STAFF_PAGES)
                .securityMatcher(Paths.like(below))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(pages)
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                .addFilterBefore(
                        new SignedInFilter(signedIn.orderedStream().toList()), AnonymousAuthenticationFilter.class)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new SignInFirst()))
                .csrf(csrf -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository()))
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Nothing of these pages stays in a browser, and they load nothing from elsewhere. */
    private static HttpSecurity kept(HttpSecurity http, String policy) throws Exception {
        return http.requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> WebSecurity.common(headers)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))
                        .contentSecurityPolicy(directives -> directives.policyDirectives(policy)));
    }
}
