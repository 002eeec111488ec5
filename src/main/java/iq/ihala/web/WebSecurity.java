package iq.ihala.web;

import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Doors and a wall: the engine's web applications, its REST interface, the case files for whoever is signed in, our open pages, and
 * nothing else. {@link StaffDoor} lets people in, {@link PartnerDoor} partners.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String CLOSED = "/camunda/(api/admin/setup|app/admin/[^/]+/setup)(/.*)?"
            + "|/camunda/api/admin/auth/user/[^/]+/login(/.*)?";

    /** What holds nothing of anybody: plugins' scripts, the list of engines, and the ways to the applications' first pages. */
    private static final String OF_NOBODY = "/camunda/(lib|assets)/.*|/camunda/favicon.ico|/camunda/api/engine/engine/?"
            + "|/camunda/api/[a-z]+/plugin/[^/]+/static/.*";

    private static final String OWN_PAGES = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** As {@link #OWN_PAGES}, and forms that are sent back here. */
    static final String CASE_PAGES = OWN_PAGES.replace("form-action 'none'", "form-action 'self'");

    /** As {@link #CASE_PAGES}, and our own scripts, which may ask this house and nobody else. */
    static final String STAFF_PAGES = CASE_PAGES + "; script-src 'self'; connect-src 'self'";

    /**
     * Closed to everybody: the engine's own sign-in, and the set-up that creates an administrator without sign-in while none
     * exists (CVE-2026-77226).
     */
    @Bean
    @Order(0)
    SecurityFilterChain closed(HttpSecurity http) throws Exception {
        return http.securityMatcher(Paths.like(CLOSED))
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(WebSecurity::common)
                .build();
    }

    /**
     * Tasklist, Cockpit and Admin have their own CSRF token and content security policy; ours would only get in their way. Who is
     * signed in, the house's session says.
     */
    @Bean
    @Order(1)
    SecurityFilterChain engineWebApplications(HttpSecurity http, ObjectProvider<SignedIn> signedIn) throws Exception {
        return http.securityMatcher(Paths.below("/camunda"))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(NoStoreExceptAssets::isAsset)
                                .permitAll()
                                .requestMatchers(Paths.readingOf(OF_NOBODY))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .addFilterBefore(
                        new SignedInFilter(signedIn.orderedStream().toList()), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new SignOutOfApplications(), SignedInFilter.class)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new SignInFirst()))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> common(headers)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new NoStoreExceptAssets()))
                .build();
    }

    /**
     * Machines and partners' tools sign in with each request. No challenge is sent: a browser would remember the password
     * and attach it to requests that other sites make.
     */
    @Bean
    @Order(2)
    SecurityFilterChain engineRest(HttpSecurity http, ObjectProvider<AuthenticationProvider> providers)
            throws Exception {
        return http.securityMatcher(Paths.below("/engine-rest"))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .authenticationManager(signIn(providers))
                .httpBasic(basic -> basic.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // The engine's own header would let a browser keep a copy; the writer has the last word.
                .headers(headers -> common(headers)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new NoStoreExceptAssets()))
                .build();
    }

    /**
     * The case files, the directory, the law's tables and the guide to the risk tables. Who may see which file is asked behind this
     * door.
     */
    @Bean
    @Order(3)
    SecurityFilterChain caseFiles(HttpSecurity http, ObjectProvider<SignedIn> signedIn) throws Exception {
        return http.securityMatcher(Paths.like("/(case|directory|law|guide|today|forum)(/.*)?"))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(
                                        Paths.like(
                                                "/case|/case/(search|task/[A-Za-z0-9-]{1,64}|[^/]+|[^/]+/(break-glass|note(/draft)?|happened|danger|decision|visit|reopen|death|named|withdraw"
                                                        + "|rights|rights/print|evidence|evidence/(file|custody)|referrals|referrals/[^/]+/(letter|slip)\\.pdf"
                                                        + "|legal|legal/sheet|legal/pack))"
                                                        + "|/directory|/directory/([^/]+|hotline/[^/]+|[^/]+/accounts)|/law|/law/[A-Za-z0-9]+|/forum/[A-Z0-9_]{1,12}(/roll)?"))
                                .authenticated()
                                .requestMatchers(
                                        Paths.readingOf(
                                                "/guide/risk(/[a-z_]{1,40})?|/today(/[a-z-]{1,20})?|/case/[^/]+/path|/forum"
                                                        + "|/forum/issues/[A-Z0-9_]{1,20}|/forum/months/[A-Z0-9_]{1,30}/[a-z]{1,10}\\.pdf|/forum/patterns"))
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
                .headers(headers -> common(headers)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(STAFF_PAGES))
                        .addHeaderWriter(new BesideTheTask()))
                .build();
    }

    /**
     * The forums' box: anybody reads it and writes into it, without a session and so without a token; it opens nothing, and no
     * browser brings anything along that would.
     */
    @Bean
    @Order(3)
    SecurityFilterChain openBox(HttpSecurity http) throws Exception {
        return http.securityMatcher(Paths.like("/box"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                request -> Set.of("GET", "HEAD", "POST").contains(request.getMethod()))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> common(headers)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CASE_PAGES)))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain ownPages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Paths.readingOf(
                                "/|/leaflet|/calendar|/web/[a-z.-]+|/actuator/health(/liveness|/readiness)?"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> common(headers).contentSecurityPolicy(policy -> policy.policyDirectives(OWN_PAGES)))
                .build();
    }

    /** Whoever knows the people; nobody can sign in while no module does. */
    private static AuthenticationManager signIn(ObjectProvider<AuthenticationProvider> providers) {
        var known = providers.orderedStream().toList();
        return known.isEmpty()
                ? authentication -> {
                    throw new BadCredentialsException("nobody is known");
                }
                : new ProviderManager(known);
    }

    static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentTypeOptions(Customizer.withDefaults())
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }
}
