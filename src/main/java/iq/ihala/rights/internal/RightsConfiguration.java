package iq.ihala.rights.internal;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.crypto.SealedColumn;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.support.CronTrigger;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(RetentionSettings.class)
class RightsConfiguration {

    @Bean
    SchedulingConfigurer retentionNight(RetentionRun run, RetentionSettings settings) {
        return tasks -> {
            if (!Scheduled.CRON_DISABLED.equals(settings.nightly())) {
                tasks.addTriggerTask(run::sweep, new CronTrigger(settings.nightly(), WorkingCalendar.BASRA));
            }
        };
    }

    @Bean
    SealedColumn sealedHoldNote() {
        return new SealedColumn("case_hold", "sealed_note", "case_number");
    }
}
