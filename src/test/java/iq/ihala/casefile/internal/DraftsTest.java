package iq.ihala.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import iq.ihala.DomainTest;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Draft;
import iq.ihala.casefile.DraftTooLargeException;
import iq.ihala.casefile.Drafts;
import iq.ihala.casefile.UnknownCaseException;
import iq.ihala.crypto.CannotOpenException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class DraftsTest {

    private static final String NAME = "زهراء كاظم";
    private static final String LATIN = "CANARY-draft";
    private static final Instant AT = Instant.parse("2026-03-01T06:00:00.123456Z");

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private CaseNumber number;

    @BeforeEach
    void oneCase() {
        number = cases.open("WALK_IN", "zahra");
    }

    @Test
    void draftComesBackAsItWasKeptWithItsFormAndHour() {
        keep(
                "task-1",
                "zahra",
                Map.of("fullName", NAME, "children", 3, "safe", true, "needs", List.of("PSS", "LEGAL")));
        Draft found = drafts.find(number, "task-1", "zahra").orElseThrow();
        assertThat(found.answers())
                .containsEntry("fullName", NAME)
                .containsEntry("children", 3)
                .containsEntry("safe", true)
                .containsEntry("needs", List.of("PSS", "LEGAL"));
        assertThat(found.form()).isEqualTo("reception.takeIntake");
        assertThat(found.formVersion()).isEqualTo(2);
        assertThat(found.at()).isEqualTo(AT);
        assertThat(found.toString()).doesNotContain(NAME);
    }

    @Test
    void newDraftTakesThePlaceOfTheOneBefore() {
        keep("task-1", "zahra", Map.of("fullName", NAME, "phone", "07701234567"));
        keep("task-1", "zahra", Map.of("fullName", "غيرها"));
        assertThat(drafts.find(number, "task-1", "zahra").orElseThrow().answers())
                .isEqualTo(Map.of("fullName", "غيرها"));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void nobodyElseSeesItAndNoOtherTaskShowsIt() {
        keep("task-1", "zahra", Map.of("fullName", NAME));
        assertThat(drafts.find(number, "task-1", "huda")).isEmpty();
        assertThat(drafts.find(number, "task-2", "zahra")).isEmpty();
        assertThat(drafts.find(cases.open("WALK_IN", "huda"), "task-1", "zahra"))
                .isEmpty();
    }

    @Test
    void diskHoldsNoWordOfIt() {
        keep("task-1", "zahra", Map.of("fullName", NAME, "narrative", LATIN));
        byte[] sealed = jdbc.queryForObject("select sealed_answers from case_draft", byte[].class);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain(NAME, LATIN, "fullName", "narrative");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(LATIN, "fullName", "narrative");
        assertThat(jdbc.queryForMap("select task, kept_by, case_number, form, form_version from case_draft")
                        .toString())
                .doesNotContain(NAME, LATIN);
    }

    @Test
    void sealedBytesUnderAnotherUserTaskOrCaseDoNotOpen() {
        for (String move : List.of("kept_by = 'huda'", "task = 'task-2'", "form = 'another.form'")) {
            jdbc.update("delete from case_draft");
            keep("task-1", "zahra", Map.of("fullName", NAME));
            jdbc.update("update case_draft set " + move);
            Map<String, Object> row = jdbc.queryForMap("select task, kept_by from case_draft");
            assertThatExceptionOfType(CannotOpenException.class)
                    .as(move)
                    .isThrownBy(() -> drafts.find(number, (String) row.get("task"), (String) row.get("kept_by")))
                    .withMessageNotContaining(NAME);
        }
        CaseNumber other = cases.open("WALK_IN", "zahra");
        keep("task-3", "zahra", Map.of("fullName", NAME));
        jdbc.update("update case_draft set case_number = ? where task = 'task-3'", other.value());
        assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> drafts.find(other, "task-3", "zahra"));
    }

    @Test
    void whatIsTooLargeIsRefusedAndTheDraftBeforeStays() {
        keep("task-1", "zahra", Map.of("narrative", "قبل"));
        keep("task-2", "zahra", Map.of("narrative", "n".repeat(Drafts.LARGEST - 100)));
        assertThatExceptionOfType(DraftTooLargeException.class)
                .isThrownBy(() -> keep("task-1", "zahra", Map.of("narrative", "ن".repeat(Drafts.LARGEST / 2))))
                .withMessageContaining(number.value());
        assertThat(drafts.find(number, "task-1", "zahra").orElseThrow().answers())
                .isEqualTo(Map.of("narrative", "قبل"));
    }

    @Test
    void discardingTakesOnesOwnAndTheEndOfATaskTakesAll() {
        keep("task-1", "zahra", Map.of("fullName", NAME));
        keep("task-1", "huda", Map.of("fullName", NAME));
        keep("task-2", "huda", Map.of("fullName", NAME));
        drafts.discard("task-1", "zahra");
        assertThat(drafts.find(number, "task-1", "zahra")).isEmpty();
        assertThat(drafts.find(number, "task-1", "huda")).isPresent();
        drafts.forgetTask("task-1");
        assertThat(drafts.find(number, "task-1", "huda")).isEmpty();
        assertThat(drafts.find(number, "task-2", "huda")).isPresent();
    }

    @Test
    void talkWithoutARecordTakesItsDraftsAlong() {
        keep("task-1", "zahra", Map.of("fullName", NAME));
        cases.forgetTalk(number);
        assertThat(rows()).isZero();
        assertThatExceptionOfType(UnknownCaseException.class)
                .isThrownBy(() -> keep("task-1", "zahra", Map.of("fullName", NAME)));
        assertThat(rows()).isZero();
    }

    @Test
    void whatNobodyCameBackToIsGoneAfterItsDays() {
        Instant now = clock.instant();
        keep("task-1", "zahra", now.minus(Duration.ofDays(7)).minusSeconds(1), Map.of("fullName", NAME));
        keep("task-2", "zahra", now.minus(Duration.ofDays(6)), Map.of("fullName", NAME));
        new DraftCleanUp(drafts, Clock.fixed(now, java.time.ZoneOffset.UTC), Duration.ofDays(7)).removeOld();
        assertThat(drafts.find(number, "task-1", "zahra")).isEmpty();
        assertThat(drafts.find(number, "task-2", "zahra")).isPresent();
    }

    private void keep(String task, String user, Map<String, Object> answers) {
        keep(task, user, AT, answers);
    }

    private void keep(String task, String user, Instant at, Map<String, Object> answers) {
        drafts.keep(new Draft(number, task, "reception.takeIntake", 2, user, at, answers));
    }

    private int rows() {
        return jdbc.queryForObject("select count(*) from case_draft", Integer.class);
    }
}
