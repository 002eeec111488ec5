package iq.ihala.crypto.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iq.ihala.DomainTest;
import iq.ihala.calendar.MovableClock;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.crypto.CannotOpenException;
import iq.ihala.crypto.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows that change their key while they lie there. */
@DomainTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ResealingTest {

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Vault houseVault;

    @Autowired
    private TinkCaseVault vault;

    @Autowired
    private EarlierSeals earlier;

    @Autowired
    private KeyRenewal renewal;

    @Autowired
    private CaseKeyTable table;

    @Autowired
    private KeyWrap wrap;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private final List<CaseNumber> opened = new ArrayList<>();

    @AfterEach
    void forget() {
        opened.forEach(cases::forgetTalk);
        change("delete from reseal_todo");
        change("delete from key_renewal");
    }

    @Test
    void rowsFromBeforeCasesHadKeysAreSealedAgainAndOpenAllTheTime() {
        for (int i = 0; i < 60; i++) {
            CaseNumber number = open();
            asBeforeCasesHadKeys(number);
            assertThat(narrative(number)).isEqualTo("كلام " + number);
        }
        change("insert into reseal_todo (table_name, column_name) values ('case_step', 'sealed_answers')");
        assertThat(earlier.run().resealed()).isEqualTo(60);
        assertThat(earlier.areLeft()).isFalse();
        for (CaseNumber number : opened) {
            assertThat(narrative(number)).isEqualTo("كلام " + number);
            byte[] sealed = sealed(number);
            assertThat(sealed[0]).isEqualTo(DataKey.FORMAT);
            assertThatExceptionOfType(CannotOpenException.class)
                    .isThrownBy(() -> houseVault.open(sealed, place(number)));
        }
        assertThat(earlier.run()).isEqualTo(Resealing.Outcome.NOTHING);
    }

    @Test
    void earlierRunThatBrokeOffIsTakenUpBehindTheLastCaseThatItNoted() {
        for (int i = 0; i < 4; i++) {
            asBeforeCasesHadKeys(open());
        }
        List<String> inOrder = opened.stream().map(CaseNumber::value).sorted().toList();
        change("insert into reseal_todo (table_name, column_name, done_to) values ('case_step', 'sealed_answers', '"
                + inOrder.get(1) + "')");
        assertThat(earlier.run().resealed()).isEqualTo(2);
        assertThat(sealed(new CaseNumber(inOrder.get(3)))[0]).isEqualTo(DataKey.FORMAT);
    }

    @Test
    void damagedRowIsCountedAndKeepsTheWorkOpen() {
        CaseNumber number = open();
        asBeforeCasesHadKeys(number);
        change("update case_step set sealed_answers = reverse(sealed_answers) where case_number = '" + number + "'");
        change("insert into reseal_todo (table_name, column_name) values ('case_step', 'sealed_answers')");
        assertThat(earlier.run()).isEqualTo(new Resealing.Outcome(0, 1));
        assertThat(earlier.areLeft()).isTrue();
    }

    @Test
    void caseGetsAnotherDataKeyWhileAnotherNodeStillHasTheOldOneInMemory() {
        CaseNumber number = open();
        byte[] leaked = sealed(number);
        var elsewhere = new TinkCaseVault(new CaseKeys(table, wrap, transaction, clock), houseVault);
        assertThat(elsewhere.open(number.value(), leaked, place(number))).isNotEmpty();
        change("insert into key_renewal (case_number) values ('" + number + "')");

        assertThat(renewal.run()).isZero();
        assertThat(sealed(number)).isNotEqualTo(leaked);
        assertThat(narrative(number)).isEqualTo("كلام " + number);
        assertThat(dataKeys(number)).isEqualTo(2);
        // The other node seals with the key that it has, and learns of the new one when it meets it.
        byte[] late = elsewhere.seal(number.value(), plain(number), place(number));
        change("update case_step set sealed_answers = ? where case_number = ?", late, number.value());
        assertThat(narrative(number)).isEqualTo("كلام " + number);

        clock.advance(KeyRenewal.UNTIL_ALL_NODES_KNOW.plus(Duration.ofMinutes(1)));
        assertThat(renewal.run()).isEqualTo(1);
        assertThat(dataKeys(number)).isEqualTo(1);
        assertThat(narrative(number)).isEqualTo("كلام " + number);
        assertThat(elsewhere.open(number.value(), sealed(number), place(number)))
                .isEqualTo(plain(number));
        assertThatExceptionOfType(CannotOpenException.class)
                .isThrownBy(() -> vault.open(number.value(), leaked, place(number)));
        assertThat(renewal.run()).isZero();
    }

    @Test
    void nodeThatHasTheEarlierKeyOpensWhatTheNewOneSealed() {
        CaseNumber number = open();
        var elsewhere = new TinkCaseVault(new CaseKeys(table, wrap, transaction, clock), houseVault);
        assertThat(elsewhere.open(number.value(), sealed(number), place(number)))
                .isEqualTo(plain(number));
        change("insert into key_renewal (case_number) values ('" + number + "')");
        renewal.run();
        assertThat(elsewhere.open(number.value(), sealed(number), place(number)))
                .isEqualTo(plain(number));
    }

    private CaseNumber open() {
        CaseNumber number = cases.open("WALK_IN", "zahra");
        cases.storeStep(new StepAnswers(
                number, "scope", "form", 1, "zahra", Instant.EPOCH, Map.of("narrative", "كلام " + number)));
        opened.add(number);
        return number;
    }

    private void asBeforeCasesHadKeys(CaseNumber number) {
        change(
                "update case_step set sealed_answers = ? where case_number = ?",
                houseVault.seal(plain(number), place(number)),
                number.value());
        vault.destroy(number.value());
    }

    private static byte[] plain(CaseNumber number) {
        return ("{\"narrative\":\"كلام " + number + "\"}").getBytes(UTF_8);
    }

    private String narrative(CaseNumber number) {
        return (String)
                cases.lastStep(number, "scope", "form").orElseThrow().answers().get("narrative");
    }

    private byte[] sealed(CaseNumber number) {
        return jdbc.queryForObject(
                "select sealed_answers from case_step where case_number = ?", byte[].class, number.value());
    }

    private String place(CaseNumber number) {
        return "case_step|sealed_answers|" + number + "|scope|form|"
                + jdbc.queryForObject(
                        "select row_key from case_step where case_number = ?", String.class, number.value());
    }

    private int dataKeys(CaseNumber number) {
        return wrap.unwrap(table.find(number.value()).orElseThrow(), number.value())
                .size();
    }

    private void change(String statement, Object... values) {
        transaction.executeWithoutResult(status -> jdbc.update(statement, values));
    }
}
