package iq.ihala.crypto.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iq.ihala.DomainTest;
import iq.ihala.crypto.Vault;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

@DomainTest
class KeyCheckTest {

    private static final String RAW = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String OTHER = Base64.getEncoder()
            .encodeToString("0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Vault vault;

    @Test
    void houseStartsAgainWithTheKeysOfItsDatabase() {
        assertThatCode(() -> check(vault)).doesNotThrowAnyException();
    }

    @Test
    void emptyHouseTakesTheFirstKeysAndNoOthersAfterThem() {
        jdbc.update("delete from key_check");
        check(new TinkVault(Keys.parse(RAW, RAW)));
        assertThatCode(() -> check(new TinkVault(Keys.parse(RAW, RAW)))).doesNotThrowAnyException();
        assertThatExceptionOfType(KeyRefusedException.class)
                .isThrownBy(() -> check(new TinkVault(Keys.parse(OTHER, RAW))))
                .withMessageStartingWith("IHALA_CRYPTO_KEY is not the key");
        assertThatExceptionOfType(KeyRefusedException.class)
                .isThrownBy(() -> check(new TinkVault(Keys.parse(RAW, OTHER))))
                .withMessageStartingWith("IHALA_CRYPTO_INDEX_KEY is not the key");
    }

    private void check(Vault with) {
        new KeyCheck(jdbc, transaction, with).afterPropertiesSet();
    }
}
