package iq.ihala.audit.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    /** A node sets its first anchor as soon as it has started. */
    @Bean
    SchedulingConfigurer anchoring(AnchorKeeper keeper, AuditSettings settings) {
        return tasks ->
                tasks.addFixedDelayTask(new FixedDelayTask(keeper::keep, settings.anchorEvery(), Duration.ZERO));
    }
}
