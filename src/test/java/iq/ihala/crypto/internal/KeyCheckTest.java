package iq.ihala.crypto.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iq.ihala.DomainTest;
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
    private Keys keys;

    @Autowired
    private PrimaryKeys primaries;

    @Test
    void houseStartsAgainWithTheKeysOfItsDatabase() {
        assertThatCode(() -> check(keys)).doesNotThrowAnyException();
    }

    @Test
    void emptyHouseTakesTheFirstKeysAndNoOthersAfterThem() {
        jdbc.update("delete from key_check");
        check(Keys.parse(RAW, RAW));
        assertThatCode(() -> check(Keys.parse(RAW, RAW))).doesNotThrowAnyException();
        assertThatExceptionOfType(KeyRefusedException.class)
                .isThrownBy(() -> check(Keys.parse(OTHER, RAW)))
                .withMessageStartingWith("IHALA_CRYPTO_KEY is not the key");
        assertThatExceptionOfType(KeyRefusedException.class)
                .isThrownBy(() -> check(Keys.parse(RAW, OTHER)))
                .withMessageStartingWith("IHALA_CRYPTO_INDEX_KEY is not the key");
    }

    @Test
    void houseThatHasSeenTheNewKeyStartsWithoutTheOldOne() {
        jdbc.update("delete from key_check");
        check(Keys.parse(RAW, RAW));
        String both = KeyCommandTest.run(RAW, "add");
        String turned =
                KeyCommandTest.run(both, "promote", KeyCommandTest.ids(both).get(1));
        check(Keys.parse(turned, RAW));
        assertThatExceptionOfType(KeyRefusedException.class)
                .as("a node with the old key only")
                .isThrownBy(() -> check(Keys.parse(RAW, RAW)));
        assertThatCode(() -> check(Keys.parse(both, RAW)))
                .as("a node that knows the new key and has not turned to it")
                .doesNotThrowAnyException();
        String newOnly =
                KeyCommandTest.run(turned, "remove", KeyCommandTest.ids(both).get(0));
        assertThatCode(() -> check(Keys.parse(newOnly, RAW))).doesNotThrowAnyException();
    }

    private void check(Keys with) {
        new KeyCheck(jdbc, transaction, new TinkVault(with), with, primaries).afterPropertiesSet();
    }
}
