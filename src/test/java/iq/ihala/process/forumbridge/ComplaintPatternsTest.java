package iq.ihala.process.forumbridge;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.forum.AgendaPatterns;
import iq.ihala.forum.PatternCell;
import iq.ihala.forum.PatternKind;
import iq.ihala.forum.Patterns;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestTime;
import iq.ihala.publiccomplaint.Citizen;
import iq.ihala.publiccomplaint.ComplaintWords;
import iq.ihala.publiccomplaint.Complaints;
import iq.ihala.publiccomplaint.Receipt;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class ComplaintPatternsTest {

    private static final YearMonth MONTH = YearMonth.of(2029, 3);

    @Autowired
    private ComplaintPatterns bridge;

    @Autowired
    private Patterns patterns;

    @Autowired
    private AgendaPatterns agenda;

    @Autowired
    private Complaints complaints;

    @Autowired
    private TestTime time;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final List<Receipt> registered = new ArrayList<>();

    @AfterEach
    void nothingIsLeft() {
        time.isReal();
        registered.stream()
                .flatMap(receipt ->
                        runtime.createProcessInstanceQuery().processInstanceBusinessKey(receipt.code()).list().stream())
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
        transaction.executeWithoutResult(done -> {
            jdbc.update("delete from forum_pattern");
            jdbc.update("delete from forum_release");
            registered.forEach(
                    receipt -> jdbc.update("delete from public_complaint where receipt = ?", receipt.value()));
        });
    }

    @Test
    void whatCitizensComplainOfComesToTheForumsAgendaFromTenUpAndNoneOfItIsAboutOurPeople() {
        time.is(LocalDate.of(2029, 3, 10).atTime(9, 0));
        for (int i = 0; i < 12; i++) {
            closed("WATER", "MAQIL", false);
        }
        for (int i = 0; i < 9; i++) {
            closed("HEALTH", "MAQIL", false);
        }
        for (int i = 0; i < 11; i++) {
            closed("ELECTRICITY", null, false);
            closed("SECURITY", "MAQIL", true);
        }
        assertThat(bridge.release(MONTH)).as("a month that is not over").isFalse();

        time.is(LocalDate.of(2029, 4, 5).atTime(4, 0));
        assertThat(bridge.release(MONTH)).isTrue();
        assertThat(told())
                .containsExactlyInAnyOrder(
                        new PatternCell(MONTH, "WATER", "MAQIL", 12),
                        new PatternCell(MONTH, "ELECTRICITY", "OTHER", 11));
        assertThat(agenda.of("MAQIL")).singleElement().satisfies(line -> assertThat(line)
                .contains("آذار 2029", "ماء 12")
                .doesNotContain("صحة", "أمن", "كهرباء"));
        assertThat(patterns.months(PatternKind.CASES)).as("released apart").doesNotContain(MONTH);

        time.is(LocalDate.of(2029, 3, 20).atTime(9, 0));
        closed("HEALTH", "MAQIL", false);
        time.is(LocalDate.of(2029, 4, 6).atTime(4, 0));
        assertThat(bridge.release(MONTH)).as("released once").isFalse();
        assertThat(told()).hasSize(2);
    }

    private List<PatternCell> told() {
        return patterns.cells(PatternKind.COMPLAINTS, Set.of(MONTH), Set.of(), Set.of());
    }

    private void closed(String topic, String place, boolean aboutStaff) {
        Receipt receipt = complaints.register(
                new ComplaintWords("دائرة", "شكوى", null, null), Citizen.UNKNOWN, "PERSON", false, "bridge");
        registered.add(receipt);
        complaints.classify(receipt, topic, place, false);
        if (aboutStaff) {
            complaints.handOver(receipt);
            transaction.executeWithoutResult(done -> jdbc.update(
                    "update public_complaint set closed_at = '2029-03-11 09:00:00' where receipt = ?",
                    receipt.value()));
        } else {
            complaints.close(receipt);
        }
    }
}
