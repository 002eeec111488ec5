package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;
import static iq.ihala.reporting.internal.Given.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.calendar.MovableClock;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.crypto.SealedColumn;
import iq.ihala.reporting.Cell;
import iq.ihala.reporting.DataFlaw;
import iq.ihala.reporting.Release;
import iq.ihala.reporting.ReleaseRefusedException;
import iq.ihala.reporting.Split;
import iq.ihala.reporting.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is frozen stays; who reads what; and what the figures never read. */
@ReportingTest
class ReleasesTest extends FiguresTestBase {

    @Autowired
    private MovableClock clock;

    @Autowired
    private List<SealedColumn> sealed;

    @BeforeEach
    void theMonthIsOver() {
        clock.setTo(Instant.parse("2031-04-08T06:00:00Z"));
    }

    @Test
    void aReleasedMonthIsTheSameByteForByteWhateverBecomesOfTheCases() {
        planted.cases(31, () -> aCase());
        Release first = releases.freeze(MARCH, "supervisor");
        String before = stored();

        planted.cases(9, () -> aCase().person("MALE", "60_PLUS"));
        jdbc.update("delete from case_file where opened_by = 'intake.f' limit 5");
        clock.setTo(Instant.parse("2031-05-08T06:00:00Z"));
        Release again = releases.freeze(MARCH, "supervisor2");

        assertThat(again).isEqualTo(first);
        assertThat(releases.draft(MARCH)).isEqualTo(first);
        assertThat(stored()).isEqualTo(before);
        assertThat(ReleaseText.write(again.cells())).isEqualTo(before);
        assertThat(again.frozenBy()).isEqualTo("supervisor");
        assertThat(releases.months()).contains(MARCH);
    }

    @Test
    void aFrozenMonthCanNeitherBeChangedNorTakenBack() {
        releases.freeze(MARCH, "supervisor");
        assertThatThrownBy(() -> jdbc.update("update report_release set frozen_by = 'x' where period = '2031-03'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.update("delete from report_release where period = '2031-03'"))
                .hasMessageContaining("never taken back");
    }

    @Test
    void aMonthThatIsNotOverIsNotReleased() {
        assertThatThrownBy(() -> releases.freeze(YearMonth.of(2031, 4), "supervisor"))
                .isInstanceOf(ReleaseRefusedException.class);
    }

    @Test
    void whatIsHiddenIsNotInWhatIsStored() {
        planted.cases(3, () -> aCase().person("MALE", "25_34"));
        planted.cases(8, () -> aCase().person("NOT_SAID", "25_34"));
        planted.cases(30, () -> aCase());
        Release frozen = releases.freeze(MARCH, "supervisor");

        assertThat(frozen.cell(I01, "CASES", at(Split.SEX, "MALE"))
                        .orElseThrow()
                        .value())
                .isNull();
        assertThat(frozen.cells())
                .filteredOn(cell -> cell.mark() != Cell.Mark.SHOWN)
                .allMatch(cell -> cell.value() == null);
    }

    @Test
    void everyReaderGetsOnlyTheOwnPartOfTheFrozenRelease() {
        planted.cases(31, () -> aCase());
        assertThat(releases.view(MARCH, View.PUBLIC, null))
                .as("before it is frozen")
                .isEmpty();
        Release all = releases.freeze(MARCH, "supervisor");

        assertThat(view(View.IOM, null)).isEqualTo(all.cells());
        assertThat(view(View.PUBLIC, null))
                .allMatch(cell ->
                        cell.indicator().compareTo(I27) >= 0 && cell.indicator().compareTo(I34) <= 0);
        assertThat(view(View.MOI, null))
                .isNotEmpty()
                .noneMatch(cell -> cell.indicator() == I07)
                .noneMatch(cell ->
                        cell.slices().stream().anyMatch(slice -> slice.split().belowGovernorate()));
        assertThat(view(View.FORUM, "MAQIL"))
                .allMatch(cell -> List.of(I28, I30, I32).contains(cell.indicator()))
                .allMatch(cell -> cell.code(Split.FORUM).map("MAQIL"::equals).orElse(true));
        assertThat(all.cells()).containsAll(view(View.FORUM, "MAQIL")).containsAll(view(View.MOI, null));
    }

    private List<Cell> view(View view, String forum) {
        return releases.view(MARCH, view, forum).orElseThrow().cells();
    }

    @Test
    void theQualityListNamesNumbersAndWhatTheyLack() {
        String good = planted.cases(1, () -> aCase()).get(0);
        String noAge = planted.cases(1, () -> aCase().person("FEMALE", null)).get(0);
        String noLevel = planted.cases(1, () -> aCase().level("UNKNOWN")).get(0);
        String late = planted.cases(1, () -> {
                    Given slow = aCase();
                    slow.assessedAfterMinutes = 60 * 24 * 5;
                    return slow;
                })
                .get(0);
        String backwards = planted.cases(1, () -> {
                    Given odd = aCase();
                    odd.delay = -3;
                    return odd;
                })
                .get(0);

        List<DataFlaw> flaws = releases.quality(MARCH).flaws();
        assertThat(flaws)
                .contains(
                        new DataFlaw(new CaseNumber(noAge), DataFlaw.Kind.MISSING_AGE),
                        new DataFlaw(new CaseNumber(noLevel), DataFlaw.Kind.MISSING_LEVEL),
                        new DataFlaw(new CaseNumber(late), DataFlaw.Kind.LATE_ASSESSMENT),
                        new DataFlaw(new CaseNumber(backwards), DataFlaw.Kind.INCIDENT_AFTER_REPORT))
                .noneMatch(flaw -> flaw.caseNumber().value().equals(good));
        assertThat(releases.quality(MARCH).counts()).containsEntry(DataFlaw.Kind.MISSING_AGE, 1L);
    }

    /** Whatever is asked is written in these sources; and no source of the room may open the vault. */
    /** What officers say about a month is sealed and opened here, and nothing that reckons reads it. */
    private static final Set<String> REMARKS = Set.of("MonitoringTexts.java", "MonitoringConfiguration.java");

    private static final Pattern STATEMENT =
            Pattern.compile("\"[^\"\n]*\\b(?:select|from|join|where|and|on)\\b[^\"\n]*\"");

    @Test
    void noStatementNamesASealedColumnAndNothingOpensTheVault() throws Exception {
        String sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/iq/ihala/reporting"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !REMARKS.contains(file.getFileName().toString()))
                    .map(ReleasesTest::read)
                    .collect(Collectors.joining("\n"));
        }
        assertThat(sealed).hasSizeGreaterThan(5);
        String statements =
                STATEMENT.matcher(sources).results().map(MatchResult::group).collect(Collectors.joining("\n"));
        assertThat(statements).contains("case_file");
        for (SealedColumn column : sealed) {
            assertThat(statements).doesNotContainPattern("\\b" + column.column() + "\\b");
        }
        assertThat(sources).doesNotContain("select *", "iq.ihala.crypto", "full_name", "display_name", "sealed_");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private String stored() {
        return jdbc.queryForObject("select cells from report_release where period = '2031-03'", String.class);
    }
}
