package iq.ihala.notification;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({OutboxSettings.class, SmsSettings.class, WebhookSettings.class})
class OutboxConfiguration {

    /** Catches what was left over: retries that are due, and messages of a node that died between commit and sending. */
    @Bean
    SchedulingConfigurer outboxSweep(OutboxSender sender, OutboxSettings settings) {
        return tasks -> tasks.addFixedDelayTask(sender::sweep, settings.sweepEvery());
    }
}
