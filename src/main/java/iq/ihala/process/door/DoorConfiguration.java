package iq.ihala.process.door;

import iq.ihala.process.forms.DoorWords;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Hangs the door and the Arabic errors in front of every path that leads to the engine. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    private static final String[] ENGINE_PATHS = {
        "/engine-rest/*", "/camunda/api/engine/*", "/camunda/api/cockpit/*", "/camunda/api/admin/plugin/*"
    };

    /** Before all filters of the engine's web applications. */
    @Bean
    FilterRegistrationBean<OneNonceARequest> oneNonceARequest() {
        FilterRegistrationBean<OneNonceARequest> registration = new FilterRegistrationBean<>(new OneNonceARequest());
        registration.addUrlPatterns("/camunda/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ArabicErrors> arabicErrors(DoorWords words) {
        FilterRegistrationBean<ArabicErrors> registration = new FilterRegistrationBean<>(new ArabicErrors(words));
        registration.addUrlPatterns(ENGINE_PATHS);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
        return registration;
    }

    @Bean
    FilterRegistrationBean<EngineDoor> engineDoor(IdentityService identity, DoorWords words) {
        FilterRegistrationBean<EngineDoor> registration = new FilterRegistrationBean<>(new EngineDoor(identity, words));
        registration.addUrlPatterns(ENGINE_PATHS);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return registration;
    }
}
