package iq.ihala.legaladvice;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import iq.ihala.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.annotation.Import;

@DomainTest
@Import(ServiceModules.class)
class OptionsSheetsTest {

    private static final Situation SITUATION = new Situation(
            "SA-26-SHEET0",
            Set.of("DV", "L01", "L03", Situation.MEDIATION, Situation.COMPLAINT_ONLY, Situation.DEADLINE),
            "R03",
            "YES",
            LocalDate.of(2026, 5, 28),
            Map.of("L01", LocalDate.of(2026, 5, 28)));

    @Autowired
    private LawTables law;

    @Autowired
    private LawRows rows;

    @Autowired
    private LegalPapers papers;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private Clock clock;

    @Test
    void everyNamedOptionIsOfferedWithWhatIsForItAgainstItWhetherItIsReversibleAndByWhen() {
        OptionsSheet sheet = new OptionsSheets(law, papers).of(SITUATION);
        assertThat(sheet.options())
                .extracting(LawRow::titleEnglish)
                .containsExactly(
                        "Do nothing now, safety plan, come back",
                        "Community-police informal action",
                        "Mediation, family conciliation",
                        "Tribal settlement",
                        "Complaint",
                        "Civil or personal-status case",
                        "Human-rights or institutional complaint");
        assertThat(sheet.options()).allSatisfy(option -> assertThat(
                        List.of(option.body(), option.pro(), option.contra(), option.reversible(), option.timeLimit()))
                .noneMatch(String::isBlank));
        assertThat(sheet.fill(sheet.options().get(4).timeLimit())).contains("28 أيار 2026");
        assertThat(sheet.hidden()).isZero();
    }

    @Test
    void aHouseThatHidesUnconfirmedRowsPrintsNoneOfThemSaysHowManyAreMissingAndReadsEveryWarning() {
        var hiding = new OptionsSheets(new LawTables(rows, settings("true"), audit, clock), papers);
        OptionsSheet sheet = hiding.of(SITUATION);
        assertThat(everyRow(sheet)).isEmpty();
        assertThat(sheet.warnings()).hasSizeGreaterThan(7).noneMatch(LawRow::isConfirmed);
        assertThat(sheet.mandatoryWarnings()).contains("W1", "W2", "W9");
        long missing = sheet.hidden();
        assertThat(missing).isGreaterThan(12);

        law.confirm("O1", rowVersion("O1"), "law.one");
        law.confirm("L03", rowVersion("L03"), "law.one");
        OptionsSheet after = hiding.of(SITUATION);
        assertThat(everyRow(after)).extracting(LawRow::code).containsExactly("L03", "O1");
        assertThat(after.hidden()).isEqualTo(missing - 2);
    }

    @Test
    void thePropertyOfTheHouseDecidesAndWithoutItRowsAreShownAndMarked() {
        assertThat(settings("true").hideUnconfirmed()).isTrue();
        assertThat(settings("false").hideUnconfirmed()).isFalse();
        assertThat(law.hidesUnconfirmed()).isFalse();
    }

    /** As an administrator writes it. */
    private static LawSettings settings(String hide) {
        return new Binder(new MapConfigurationPropertySource(Map.of("ihala.law.hide-unconfirmed", hide)))
                .bind("ihala.law", LawSettings.class)
                .get();
    }

    private static List<LawRow> everyRow(OptionsSheet sheet) {
        return Stream.of(
                        sheet.offences(),
                        sheet.notes(),
                        sheet.options(),
                        sheet.route(),
                        sheet.evidence(),
                        sheet.procedure())
                .flatMap(List::stream)
                .toList();
    }

    private long rowVersion(String code) {
        return law.all().stream()
                .filter(row -> row.code().equals(code))
                .map(LawRow::version)
                .findFirst()
                .orElseThrow();
    }
}
