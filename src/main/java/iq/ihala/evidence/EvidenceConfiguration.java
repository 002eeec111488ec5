package iq.ihala.evidence;

import iq.ihala.calendar.WorkingCalendar;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.support.CronTrigger;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(EvidenceSettings.class)
class EvidenceConfiguration {

    @Bean
    SchedulingConfigurer evidenceNight(EvidenceEnd end, EvidenceSettings settings) {
        return tasks -> {
            if (!Scheduled.CRON_DISABLED.equals(settings.nightly())) {
                tasks.addTriggerTask(end::sweep, new CronTrigger(settings.nightly(), WorkingCalendar.BASRA));
            }
        };
    }
}
