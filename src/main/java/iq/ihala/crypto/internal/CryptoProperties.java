package iq.ihala.crypto.internal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys come from.
 *
 * @param key Tink keyset as JSON, that JSON in base64, or 32 key bytes in base64 (environment: {@code IHALA_CRYPTO_KEY})
 * @param indexKey 32 key bytes in base64 for blind indexes (environment: {@code IHALA_CRYPTO_INDEX_KEY})
 * @param keyFile file that the profiles {@code demo} and {@code test} make for themselves when no key is set
 */
@ConfigurationProperties("ihala.crypto")
record CryptoProperties(String key, String indexKey, @DefaultValue(".ihala/demo-keys.json") Path keyFile) {

    @Override
    public String toString() {
        return "CryptoProperties[keys hidden]";
    }
}
