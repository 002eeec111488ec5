package iq.ihala.reporting.internal;

import iq.ihala.crypto.SealedColumn;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MonitoringConfiguration {

    @Bean
    SealedColumn sealedMonitoringWords() {
        return new SealedColumn(
                "monitoring_text",
                "sealed_words",
                List.of("month", "field", "row_key"),
                "concat('RPT_', replace(month, '-', '_')) = ?",
                null);
    }
}
