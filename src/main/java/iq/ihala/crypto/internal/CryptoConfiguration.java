package iq.ihala.crypto.internal;

import iq.ihala.crypto.TrialHouse;
import iq.ihala.crypto.Vault;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CryptoProperties.class)
class CryptoConfiguration {

    @Bean
    Keys keys(CryptoProperties properties, Environment environment) {
        return keys(properties, TrialHouse.is(environment));
    }

    @Bean
    Vault vault(Keys keys) {
        return new TinkVault(keys);
    }

    private static Keys keys(CryptoProperties properties, boolean trial) {
        boolean hasKey = StringUtils.hasText(properties.key());
        boolean hasIndexKey = StringUtils.hasText(properties.indexKey());
        if (hasKey && hasIndexKey) {
            return Keys.parse(properties.key(), properties.indexKey());
        }
        if (hasKey || hasIndexKey) {
            throw new KeyRefusedException("IHALA_CRYPTO_KEY and IHALA_CRYPTO_INDEX_KEY are set together or not at all");
        }
        if (trial) {
            return new KeyFile(properties.keyFile()).readOrMake();
        }
        throw new KeyRefusedException(
                "Ihala does not start without keys for its case files: IHALA_CRYPTO_KEY and IHALA_CRYPTO_INDEX_KEY");
    }
}
