package iq.ihala.legaladvice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import iq.ihala.Statements;
import iq.ihala.audit.AuditTrail;
import iq.ihala.calendar.MovableClock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
@Import(ServiceModules.class)
class LawTablesTest {

    private static final LawWords WORDS = new LawWords("عنوان", "ق.ع 1", "نص", "", "", "", "");

    @Autowired
    private LawTables law;

    @Autowired
    private LawRows rows;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Statements statements;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void firstOfMarch() {
        clock.setTo("2026-03-01T09:00");
    }

    @Test
    void everyTableOfTheDossierIsWholeAndNoLawyerHasConfirmedARowYet() {
        Map<LawKind, Long> counted =
                law.all().stream().collect(Collectors.groupingBy(LawRow::kind, Collectors.counting()));
        assertThat(counted)
                .isEqualTo(Map.of(
                        LawKind.OFFENCE, 35L,
                        LawKind.PROCEDURE, 15L,
                        LawKind.ROUTE, 16L,
                        LawKind.EVIDENCE, 8L,
                        LawKind.OPTION, 7L,
                        LawKind.WARNING, 9L,
                        LawKind.NOTE, 9L,
                        LawKind.PLACE, 9L));
        assertThat(law.all()).allSatisfy(row -> {
            assertThat(row.title()).isNotBlank();
            assertThat(row.confidence()).matches("[VGAHML](/[VGHM])?");
            assertThat(row.isConfirmed()).isFalse();
            assertThat(row.mark()).contains("غير مؤكد من محامٍ");
        });
    }

    @Test
    void theOffencesKeepTheirArticlesAndWhetherOnlyAComplaintMovesThem() {
        assertThat(law.of(LawKind.OFFENCE)).hasSize(35).allSatisfy(row -> {
            assertThat(row.code()).matches("L(0[1-9]|[12]\\d|3[0-5])");
            assertThat(row.articles()).isNotBlank();
            assertThat(row.penaltyClass())
                    .isIn("FELONY", "MISDEMEANOUR", "FELONY_OR_MISDEMEANOUR", "CARE_MEASURES", "CIVIL", "NONE");
            assertThat(row.complaintOnly()).isIn("YES", "NO", "UNSURE", "NOT_APPLICABLE");
        });
        assertThat(row("L20").confidence()).isEqualTo("V");
        assertThat(row("L35").confidence()).isEqualTo("V/H");
    }

    @Test
    void aConfirmedRowNamesTheLawyerAndTheDayAndLosesBothWhenItIsEdited() {
        law.confirm("L27", 0, "law.one");
        assertThat(row("L27").confirmedBy()).isEqualTo("law.one");
        assertThat(row("L27").confirmedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(row("L27").mark()).isEmpty();

        law.edit("L27", 1, WORDS, "law.two");
        assertThat(row("L27").isConfirmed()).isFalse();
        assertThat(row("L27").confirmedBy()).isNull();
        assertThat(row("L27").title()).isEqualTo("عنوان");
        assertThat(jdbc.sql("select changed_by from law_row where code = 'L27'")
                        .query(String.class)
                        .single())
                .isEqualTo("law.two");
    }

    @Test
    void whoReadAnOlderRowChangesAndConfirmsNothing() {
        law.edit("L27", 0, WORDS, "law.one");
        assertThatThrownBy(() -> law.edit("L27", 0, WORDS, "law.two"))
                .isInstanceOfSatisfying(LawRefusedException.class, e -> assertThat(e.why())
                        .isEqualTo(LawRefusedException.Why.CHANGED_MEANWHILE));
        assertThatThrownBy(() -> law.confirm("L27", 0, "law.two")).isInstanceOf(LawRefusedException.class);
        assertThat(row("L27").isConfirmed()).isFalse();
    }

    @Test
    void aRowWithoutTitleOrWithTooMuchTextIsRefused() {
        assertThatThrownBy(() -> law.edit("L27", 0, new LawWords(" ", "", "", "", "", "", ""), "law.one"))
                .isInstanceOfSatisfying(
                        LawRefusedException.class, e -> assertThat(e.why()).isEqualTo(LawRefusedException.Why.WORDS));
        assertThatThrownBy(
                        () -> law.edit("L27", 0, new LawWords("ع", "", "ن".repeat(1_501), "", "", "", ""), "law.one"))
                .isInstanceOf(LawRefusedException.class);
        assertThatThrownBy(() -> law.confirm("L99", 0, "law.one"))
                .isInstanceOfSatisfying(LawRefusedException.class, e -> assertThat(e.why())
                        .isEqualTo(LawRefusedException.Why.NOT_THERE));
    }

    @Test
    void aHouseThatHidesUnconfirmedRowsStillReadsEveryWarning() {
        var hiding = new LawTables(rows, new LawSettings(true), audit, clock);
        assertThat(hiding.isShown(row("L01"))).isFalse();
        assertThat(hiding.isShown(row("W1"))).isTrue();
        law.confirm("L01", 0, "law.one");
        assertThat(hiding.isShown(row("L01"))).isTrue();
        assertThat(law.isShown(row("L02"))).as("the default shows and marks").isTrue();
    }

    @Test
    void aRowHoldsForEverybodyOrForTheSituationsThatItNames() {
        assertThat(row("W1").holdsFor(Set.of())).isTrue();
        assertThat(row("W8").holdsFor(Set.of("DV"))).isFalse();
        assertThat(row("W8").holdsFor(Set.of("DRUG", "L03"))).isTrue();
    }

    @Test
    void theTablesAreOneQuestionToTheDatabase() {
        assertThat(statements.of(() -> law.all())).isEqualTo(1);
    }

    private LawRow row(String code) {
        return law.all().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
