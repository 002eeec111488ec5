package iq.ihala.process.forumbridge;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.forum.PatternCell;
import iq.ihala.forum.PatternKind;
import iq.ihala.forum.Patterns;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class CasePatternsTest {

    private static final YearMonth MONTH = YearMonth.of(2029, 1);

    @Autowired
    private CasePatterns bridge;

    @Autowired
    private Patterns patterns;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final List<CaseNumber> opened = new ArrayList<>();

    @BeforeEach
    void inJanuary() {
        time.is(LocalDate.of(2029, 1, 10).atTime(9, 0));
    }

    @AfterEach
    void nothingIsLeft() {
        time.isReal();
        transaction.executeWithoutResult(done -> {
            jdbc.update("delete from forum_pattern");
            jdbc.update("delete from forum_release");
            opened.forEach(number -> jdbc.update("delete from case_file where case_number = ?", number.value()));
        });
    }

    @Test
    void onlyCasesOfThoseWhoAgreedCrossAndOnlyTenAtLeast() {
        for (int i = 0; i < 10; i++) {
            open("DV", "BASRA", "حي المعقل", true);
            open("SEXV", "QURNA", "شارع لا يعرفه أحد", true);
        }
        for (int i = 0; i < 30; i++) {
            open("DRUG", "ZUBAIR", "", false);
        }
        for (int i = 0; i < 9; i++) {
            open("CYBER", "FAW", "", true);
        }
        caseFiles.restrict(open("DV", "BASRA", "المعقل", true), true);
        assertThat(bridge.release(MONTH)).as("a month that is not over").isFalse();

        time.is(LocalDate.of(2029, 2, 5).atTime(4, 0));
        assertThat(bridge.release(MONTH)).isTrue();
        assertThat(told())
                .containsExactlyInAnyOrder(
                        new PatternCell(MONTH, "DV", "MAQIL", 10), new PatternCell(MONTH, "SENSITIVE", "QURNA", 10));

        time.is(LocalDate.of(2029, 1, 20).atTime(9, 0));
        open("CYBER", "FAW", "", true);
        time.is(LocalDate.of(2029, 2, 6).atTime(4, 0));
        assertThat(bridge.release(MONTH)).as("released once").isFalse();
        assertThat(told()).hasSize(2);
    }

    private List<PatternCell> told() {
        return patterns.cells(PatternKind.CASES, Set.of(MONTH), Set.of(), Set.of());
    }

    private CaseNumber open(String problem, String district, String quarter, boolean agrees) {
        CaseNumber number = caseFiles.open("WALK_IN", "bridge");
        opened.add(number);
        caseFiles.storeStep(new StepAnswers(
                number,
                "reception",
                "reception.takeIntake",
                1,
                "bridge",
                time.instant(),
                Map.of("mainProblem", problem, "district", district, "quarter", quarter)));
        if (agrees) {
            consents.give(new ConsentGiven(
                    number, ConsentCode.C_STAT, null, null, null, "SELF", "SIGNED", null, "AR", "bridge"));
        }
        return number;
    }
}
