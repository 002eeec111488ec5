package iq.ihala.process.door;

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

    @Bean
    FilterRegistrationBean<ArabicErrors> arabicErrors() {
        FilterRegistrationBean<ArabicErrors> registration = new FilterRegistrationBean<>(new ArabicErrors());
        registration.addUrlPatterns(ENGINE_PATHS);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
        return registration;
    }

    @Bean
    FilterRegistrationBean<EngineDoor> engineDoor(IdentityService identity) {
        FilterRegistrationBean<EngineDoor> registration = new FilterRegistrationBean<>(new EngineDoor(identity));
        registration.addUrlPatterns(ENGINE_PATHS);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return registration;
    }
}
