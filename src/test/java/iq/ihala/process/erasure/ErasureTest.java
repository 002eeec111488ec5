package iq.ihala.process.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.rights.HoldReason;
import iq.ihala.rights.LegalHolds;
import iq.ihala.rights.Request.Kind;
import iq.ihala.rights.Requests;
import iq.ihala.rights.RightRefusedException;
import iq.ihala.rights.RightRefusedException.Why;
import iq.ihala.staff.Staff;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** One of a thousand cases is erased: nothing of it is left anywhere, and nothing of the others is touched. */
@EngineTest
class ErasureTest {

    private static final int OTHERS = 1000;
    private static final Set<String> STAY = Set.of("audit_entry");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Requests requests;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private Everywhere everywhere;

    @BeforeEach
    void people() {
        everywhere = new Everywhere(jdbc);
        house.employ("erasure.dpo", "F", "dpo");
        house.employ("erasure.huda", "F", "risk_reviewer");
    }

    @Test
    void oneOfAThousandLeavesNothingAndTheOthersKeepEverything() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < OTHERS - 3; i++) {
                plainCase("word-of-" + i);
            }
        });
        String neighbour = new AutoWorker(engine, house, 1, "Qm4other", calm()).playACase(25);
        String running = new AutoWorker(engine, house, 2, "Zr9Kerased", calm()).playACase(40);
        String ended = new AutoWorker(engine, house, 3, "Zr9Kended", calm()).playACase(80);
        staff.declareConflict("erasure.huda2", running, "erasure.dpo");

        for (String number : List.of(running, ended)) {
            CaseNumber erased = new CaseNumber(number);
            assertThat(everywhere.tablesHolding(Set.of(number)))
                    .as("the test would be blind")
                    .contains("case_file", "case_step", "ACT_HI_PROCINST", "case_key");
            assertThat(caseFiles.newestAnswers(erased, Set.of("narrative")).toString())
                    .contains("Zr9K");
            Map<String, Long> before = everywhere.rows();
            Map<String, Long> ofNeighbour = ofOneCase(neighbour);
            Set<String> instances = new TreeSet<>(jdbc.queryForList(
                    "select PROC_INST_ID_ from ACT_HI_PROCINST where ROOT_PROC_INST_ID_ in"
                            + " (select ROOT_PROC_INST_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ?)",
                    String.class,
                    number));
            assertThat(instances).hasSizeGreaterThan(3);

            String demand = requests.ask(erased, Kind.ERASURE, "erasure.dpo");
            requests.decide(demand, true, "erasure.huda");

            assertThat(everywhere.tablesHolding(Set.of(number)))
                    .as("tables with the number")
                    .isSubsetOf(STAY);
            assertThat(everywhere.tablesHolding(instances))
                    .as("tables with an instance")
                    .isEmpty();
            assertThat(everywhere.tablesHolding(Set.of("Zr9Kerased", "Zr9Kended")))
                    .as("tables with a word")
                    .isEmpty();
            assertThat(everywhere.rowsNaming(neighbour))
                    .as("rows of another case")
                    .isEqualTo(ofNeighbour);
            assertThat(shrunk(before, everywhere.rows()))
                    .as("tables from which rows went")
                    .contains("case_file", "case_step", "case_key", "ACT_HI_PROCINST", "ACT_HI_ACTINST")
                    .doesNotContain("audit_entry", "staff_member", "ACT_RE_PROCDEF", "ACT_GE_PROPERTY");
        }
        assertThat(jdbc.queryForObject("select count(*) from case_file where channel = 'ERASURE_TEST'", Integer.class))
                .isEqualTo(OTHERS - 3);
        assertThat(caseFiles
                        .newestAnswers(new CaseNumber(neighbour), Set.of("narrative"))
                        .toString())
                .contains("Qm4other");
    }

    @Test
    void caseOnHoldStaysWholeAndSaysWhy() {
        String number = new AutoWorker(engine, house, 4, "Zr9Kheld", calm()).playACase(20);
        CaseNumber held = new CaseNumber(number);
        holds.set(held, HoldReason.COURT_ORDER, null, "erasure.dpo");
        String demand = requests.ask(held, Kind.ERASURE, "erasure.dpo");
        Map<String, Long> before = everywhere.rowsNaming(number);
        assertThatThrownBy(() -> requests.decide(demand, true, "erasure.huda"))
                .isInstanceOfSatisfying(
                        RightRefusedException.class, e -> assertThat(e.why()).isEqualTo(Why.ON_HOLD));
        assertThat(everywhere.rowsNaming(number)).isEqualTo(before);
    }

    @Test
    void moduleThatForgetsToForgetUndoesTheWhole() {
        CaseNumber number = transaction.execute(status -> plainCase("word"));
        jdbc.execute("create table forgetful_module (case_number varchar(12) not null)");
        try {
            transaction.executeWithoutResult(
                    status -> jdbc.update("insert into forgetful_module values (?)", number.value()));
            String demand = requests.ask(number, Kind.ERASURE, "erasure.dpo");
            assertThatThrownBy(() -> requests.decide(demand, true, "erasure.huda"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("forgetful_module");
            assertThat(caseFiles.summary(number).number()).isEqualTo(number);
            assertThat(caseFiles.newestAnswers(number, Set.of("narrative"))).containsEntry("narrative", "word");
        } finally {
            jdbc.execute("drop table forgetful_module");
        }
    }

    /** A link between two cases is a row of both. */
    private Map<String, Long> ofOneCase(String number) {
        Map<String, Long> rows = everywhere.rowsNaming(number);
        rows.remove("case_link");
        return rows;
    }

    private CaseNumber plainCase(String word) {
        CaseNumber number = caseFiles.open("ERASURE_TEST", "erasure.dpo");
        caseFiles.storeStep(new StepAnswers(
                number,
                "scope",
                "reception.takeIntake",
                1,
                "erasure.dpo",
                clock.instant(),
                Map.of("narrative", word, "fullName", word)));
        return number;
    }

    private static Set<String> shrunk(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> smaller = new TreeMap<>(before);
        smaller.entrySet().removeIf(table -> after.get(table.getKey()) >= table.getValue());
        return smaller.keySet();
    }

    private static Map<String, Object> calm() {
        Map<String, Object> wishes = new HashMap<>(Map.of(
                "consentRecord", "FULL",
                "canTalkNow", "YES",
                "safeToTalk", "YES",
                "immediateDanger", "NO",
                "needsMedicalNow", "NO",
                "ageBand", "25_34",
                "reviewDecision", "CONFIRM",
                "consentAnswer", "YES",
                "mainProblem", "DV",
                "problemTypes", List.of("DV", "DRUG")));
        wishes.putAll(Map.of(
                "earlierCaseDecision", "NEW_CONCERN", "contactMethodUsed", "PERSON_CAME", "wantsLegalAdvice", "YES"));
        return wishes;
    }
}
