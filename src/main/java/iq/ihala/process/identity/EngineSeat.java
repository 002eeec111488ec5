package iq.ihala.process.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Gives Tasklist, Cockpit, Admin and Welcome the user whom the house's one sign-in has proven, by the filter that the engine has
 * for this. Before {@code EngineDoor}, which reads from the session who asks.
 */
@Configuration(proxyBeanMethods = false)
class EngineSeat {

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> proofOfTheHouse() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.addInitParameter("authentication-provider", Proof.class.getName());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 30);
        return registration;
    }

    /** Made by the filter itself, by name. */
    public static final class Proof extends ContainerBasedAuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            Authentication proven = SecurityContextHolder.getContext().getAuthentication();
            boolean known =
                    proven != null && proven.isAuthenticated() && !(proven instanceof AnonymousAuthenticationToken);
            return known ? AuthenticationResult.successful(proven.getName()) : new AuthenticationResult(null, false);
        }
    }
}
