package iq.ihala.signin;

import iq.ihala.signin.SignInSettings.Provider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The way in by an OpenID provider, where one is configured: code flow with PKCE. Who comes back is looked up among the people who
 * work here; nothing of the provider's tokens is kept, and the second factor is the provider's duty.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${ihala.sign-in.provider.issuer:}'.isBlank()")
class ProviderDoor {

    static final String ID = "house";

    /** Where the button of the sign-in page leads. */
    static final String START = "/sign-in/provider";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderDoor.class);
    private static final String BY_EMAIL = "email";

    private final StaffSignIn signIn;
    private final StaffSessions sessions;
    private final HousePeople people;
    private final Provider provider;

    ProviderDoor(StaffSignIn signIn, StaffSessions sessions, HousePeople people, SignInSettings settings) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.people = people;
        this.provider = settings.provider();
    }

    @Bean
    @Order(2)
    SecurityFilterChain providerChain(HttpSecurity http) throws Exception {
        LateRegistration registration = new LateRegistration(provider);
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(registration, START);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return http.securityMatcher(START + "/**")
                .authorizeHttpRequests(all -> all.anyRequest().denyAll())
                .oauth2Login(login -> login.clientRegistrationRepository(registration)
                        .authorizedClientRepository(new NoTokensKept())
                        .authorizationEndpoint(way -> way.authorizationRequestResolver(requests))
                        .redirectionEndpoint(back -> back.baseUri(START + "/back/*"))
                        .loginPage("/sign-in")
                        .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                            @Override
                            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F wayOut) {
                                // Its own answer to a provider that is not there is an error page.
                                wayOut.setAuthenticationFailureHandler(ProviderDoor.this::failed);
                                return wayOut;
                            }
                        })
                        .successHandler(this::cameBack)
                        .failureHandler(this::failed))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                // A session of our own begins; one whose id was changed first would not be found for its end.
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.none()))
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    private void cameBack(HttpServletRequest request, HttpServletResponse response, Authentication proven)
            throws IOException {
        Optional<String> user = proven.getPrincipal() instanceof OidcUser known ? userOf(known) : Optional.empty();
        if (user.filter(signIn::proven).isEmpty()) {
            sessions.end(request);
            response.sendRedirect("/sign-in?why=unknown");
            return;
        }
        sessions.begin(request, user.get(), Stage.IN, true);
        response.sendRedirect("/camunda/app/tasklist/default/");
    }

    /** By the user name exactly as it is kept here, or by an address that the provider has verified. */
    private Optional<String> userOf(OidcUser known) {
        String claimed = known.getClaimAsString(provider.claim());
        if (claimed == null || claimed.isBlank()) {
            return Optional.empty();
        }
        if (provider.claim().equals(BY_EMAIL)) {
            return Boolean.TRUE.equals(known.getEmailVerified()) ? people.byEmail(claimed) : Optional.empty();
        }
        return people.find(claimed).filter(claimed::equals);
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        // The message may hold what the provider said of a person.
        LOG.warn("The OpenID provider let nobody in: {}", failure.getClass().getSimpleName());
        response.sendRedirect("/sign-in?why=provider");
    }
}
