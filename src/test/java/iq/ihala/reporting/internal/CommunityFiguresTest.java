package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.reporting.Split;
import iq.ihala.survey.SurveyResults;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A month reckoned by hand: forums, complaints, teaching, volunteers and the survey. */
@ReportingTest
class CommunityFiguresTest extends FiguresTestBase {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 15);

    @Autowired
    private SurveyResults results;

    @Test
    void i27CountsTheForumsThatMet() {
        meeting("MAQIL");
        meeting("FORUM2");

        assertThat(shown(I27, "HELD")).isEqualTo("2");
        assertThat(shown(I27, "HELD", at(Split.FORUM, "MAQIL"))).isEqualTo("1");
        assertThat(shown(I27, "HELD", at(Split.FORUM, "FORUM3"))).isEqualTo("0");
        assertThat(shown(I27, "FORUMS"))
                .isEqualTo(jdbc.queryForObject("select count(*) from forum where active", String.class));
    }

    @Test
    void i28CountsIssuesRaisedAndClosed() {
        for (int i = 0; i < 11; i++) {
            issue("A" + i, i < 6 ? "LIGHTING" : "TRAFFIC", DAY, "OPEN", null, null);
        }
        for (int i = 0; i < 10; i++) {
            issue("B" + i, "LIGHTING", DAY.minusDays(40), "CLOSED", i < 5 ? "RESOLVED" : "NOT", MIDDLE);
        }
        assertThat(shown(I28, "RAISED")).isEqualTo("11");
        assertThat(shown(I28, "RAISED", at(Split.TOPIC, "LIGHTING"))).isEqualTo("6");
        assertThat(shown(I28, "RAISED", at(Split.FORUM, "MAQIL"))).isEqualTo("11");
        assertThat(shown(I28, "CLOSED", at(Split.RESULT, "RESOLVED"))).isEqualTo("5");
        assertThat(shown(I28, "TIME_TO_CLOSE")).isEqualTo("40");
    }

    @Test
    void i28TellsWhatASurveyPutsBeforeTheForumsApart() {
        for (int i = 0; i < 7; i++) {
            issue("A" + i, "LIGHTING", DAY, "OPEN", null, null);
        }
        for (int i = 0; i < 9; i++) {
            issue("S" + i, "TRUST", DAY, "CLOSED", "RESOLVED", MIDDLE);
        }
        jdbc.update("update forum_issue set source = 'SURVEY' where id like 'S_'");

        assertThat(shown(I28, "RAISED")).as("by the community").isEqualTo("7");
        assertThat(shown(I28, "CLOSED")).isEqualTo("0");
        assertThat(shown(I28, "TIME_TO_CLOSE")).isEqualTo("–");
        assertThat(shown(I28, "FROM_SURVEYS")).isEqualTo("9");
    }

    @Test
    void i32IsOfTheLettersOfTwoMonthsBefore() {
        Instant january = Instant.parse("2031-01-02T09:00:00Z");
        Instant february = Instant.parse("2031-02-02T09:00:00Z");
        for (int i = 0; i < 20; i++) {
            complaint("J" + i, "WATER", january, january.plusSeconds(86_400L * (i < 10 ? 45 : 46)), "RESOLVED", false);
            complaint("F" + i, "WATER", february, february.plusSeconds(86_400L), "RESOLVED", false);
        }
        assertThat(shown(I32, "ANSWERED")).as("10 of the 20 of January").isEqualTo("50٪");
        assertThat(shown(I32, "ANSWERED", at(Split.SECTOR, "WATER"))).isEqualTo("50٪");
    }

    @Test
    void i29IsTheShareOfWomenAndOfTheYoung() {
        String meeting = meeting("MAQIL");
        came(meeting, "18_34", "F", 8);
        came(meeting, "35_59", "F", 7);
        came(meeting, "35_59", "M", 15);

        assertThat(shown(I29, "WOMEN")).as("15 of 30").isEqualTo("50٪");
        assertThat(shown(I29, "YOUTH")).as("8 of 30").isEqualTo("27٪");
    }

    @Test
    void i30CountsTeachingAndWhoCame() {
        event("E1", "AWARENESS", 90);
        event("E2", "TRAINING", 150);
        attended("E1", "COMMUNITY", "F", 20);
        attended("E2", "POLICE", "M", 12);

        assertThat(shown(I30, "AWARENESS")).isEqualTo("1");
        assertThat(shown(I30, "TRAINING")).isEqualTo("1");
        assertThat(shown(I30, "HOURS")).as("240 minutes").isEqualTo("4");
        assertThat(shown(I30, "PARTICIPANTS")).isEqualTo("32");
        assertThat(shown(I30, "PARTICIPANTS", at(Split.CATEGORY, "POLICE"), at(Split.SEX, "M")))
                .isEqualTo("12");
    }

    @Test
    void i31CountsInitiatives() {
        event("E3", "INITIATIVE", 0);
        planted.insert(
                "programme_initiative (event, schools, students, booklets, cases_linked)", "E3", 4, 900, 350, 12);

        assertThat(shown(I31, "INITIATIVES")).isEqualTo("1");
        assertThat(shown(I31, "SCHOOLS")).isEqualTo("4");
        assertThat(shown(I31, "BOOKLETS")).isEqualTo("350");
        assertThat(shown(I31, "LINKED")).isEqualTo("12");
    }

    @Test
    void i32CountsWhatWasSentAndWhatWasAnsweredWithinFortyFiveDays() {
        for (int i = 0; i < 7; i++) {
            complaint("N" + i, "WATER", MIDDLE, null, null, false);
        }
        Instant before = MIDDLE.minusSeconds(86_400L * 45);
        for (int i = 0; i < 20; i++) {
            Instant answer = before.plusSeconds(86_400L * (i < 10 ? 30 : i < 15 ? 50 : 40));
            complaint("O" + i, "WATER", before, answer, i < 5 ? "RESOLVED" : "ANSWERED_NOT_SOLVED", false);
        }
        complaint("S1", "SECURITY", MIDDLE, null, null, true);

        assertThat(shown(I32, "SENT")).as("one about staff is not counted").isEqualTo("7");
        assertThat(shown(I32, "SENT", at(Split.SECTOR, "WATER"))).isEqualTo("7");
        assertThat(shown(I32, "ANSWERED")).as("15 of 20").isEqualTo("75٪");
        assertThat(shown(I32, "SOLVED")).as("5 of 20").isEqualTo("25٪");
    }

    @Test
    void i33CountsVolunteersAtTheEndOfTheMonthAndHonoursInIt() {
        for (int i = 0; i < 14; i++) {
            volunteer("VR-" + i, i < 8 ? "F" : "M", LocalDate.of(2031, 3, 31), null);
        }
        volunteer("VR-gone", "F", LocalDate.of(2030, 1, 1), LocalDate.of(2031, 3, 31));
        volunteer("VR-next", "F", LocalDate.of(2031, 4, 1), null);
        for (int i = 0; i < 5; i++) {
            planted.insert(
                    "honour (honour, kind, sex, quarter, nominated_on, nominated_by, state, honoured_on)",
                    "HN-" + i,
                    "PERSON",
                    "F",
                    "MAQIL",
                    DAY,
                    "admin",
                    "HONOURED",
                    DAY);
        }
        assertThat(shown(I33, "VOLUNTEERS")).isEqualTo("14");
        assertThat(shown(I33, "VOLUNTEERS", at(Split.SEX, "F"))).isEqualTo("8");
        assertThat(shown(I33, "HONOURED")).isEqualTo("5");
    }

    @Test
    void i34IsWeakOrNoTrust() {
        aPublishedSurvey();
        answers("F", "WEAK", 20);
        answers("F", "STRONG", 10);
        answers("M", "NONE", 15);
        answers("M", "MEDIUM", 10);

        assertThat(shown(I34, "WEAK_TRUST")).as("35 of 55").isEqualTo("64٪");
        assertThat(shown(I34, "WEAK_TRUST", at(Split.SEX, "F"))).as("20 of 30").isEqualTo("67٪");
    }

    /** So page and release together tell no more than the page. */
    @Test
    void i34TellsExactlyWhatThePublishedPageTells() {
        aPublishedSurvey();
        answers("F", "WEAK", 29);
        answers("F", "STRONG", 21);
        answers("M", "NONE", 3);
        answers("M", "MEDIUM", 23);

        SurveyResults.Results page = results.of("S").orElseThrow();
        List<Integer> told = release().of(I34).stream()
                .filter(cell -> cell.slices().stream().anyMatch(slice -> slice.split() == Split.SEX))
                .map(cell -> cell.value() == null ? null : (int) Math.round(cell.value()))
                .toList();
        assertThat(told)
                .isEqualTo(page.trust().get("sex").stream()
                        .map(group ->
                                group.share() == null ? null : group.share().percent())
                        .toList())
                .as("three men would be told by subtraction")
                .containsOnlyNulls();
        assertThat(shown(I34, "WEAK_TRUST")).isEqualTo(page.trustOfAll().share().percent() + "٪");
    }

    private void aPublishedSurvey() {
        planted.insert(
                "survey_round (id, period, state, questions, closed_on, decided_on)",
                "S",
                "2031-02",
                "PUBLISHED",
                "TRUST_LOCAL",
                "2031-02-27",
                DAY);
    }

    private void answers(String sex, String answer, int people) {
        planted.insert(
                "survey_tally (survey, question, quarter, sex, age_band, answer, people)",
                "S",
                "TRUST_LOCAL",
                "MAQIL",
                sex,
                "18_34",
                answer,
                people);
    }

    private String meeting(String forum) {
        String id = forum + "-2031-03";
        planted.insert(
                "forum_meeting (id, subject, forum, period, state, invited, held_at)",
                id,
                forum,
                forum,
                "2031-03",
                "HELD",
                "",
                PlantedCases.utc(MIDDLE));
        return id;
    }

    private void came(String meeting, String age, String sex, int people) {
        planted.insert("forum_attendance (meeting, kind, code, sex, people)", meeting, "AGE", age, sex, people);
        planted.insert(
                "forum_attendance (meeting, kind, code, sex, people)", meeting, "CATEGORY", "C" + age, sex, people);
    }

    private void issue(String id, String topic, LocalDate raised, String state, String result, Instant closed) {
        planted.insert(
                "forum_issue (id, forum, source, topic, raised_on, state, result)",
                id,
                "MAQIL",
                "MEMBER",
                topic,
                raised,
                state,
                result);
        if (closed != null) {
            planted.insert("forum_event (issue, kind, code, at)", id, "CLOSED", result, PlantedCases.utc(closed));
        }
    }

    private void event(String number, String kind, int minutes) {
        planted.insert(
                "programme_event (number, kind, origin, topic, registered_at, state, held_on, minutes)",
                number,
                kind,
                "PLAN",
                "DRUGS",
                PlantedCases.utc(MIDDLE),
                "HELD",
                DAY,
                minutes);
    }

    private void attended(String event, String category, String sex, int people) {
        planted.insert(
                "programme_attendance (event, category, sex, age_band, people)", event, category, sex, "18_34", people);
    }

    private void complaint(
            String receipt, String category, Instant sent, Instant answered, String outcome, boolean aboutStaff) {
        planted.insert(
                "public_complaint (receipt, channel, registered_at, state, about_staff, category, sealed_words, sent_at,"
                        + " answered_at, outcome)",
                receipt,
                "PERSON",
                PlantedCases.utc(sent),
                "SENT",
                aboutStaff,
                category,
                new byte[] {0},
                PlantedCases.utc(sent),
                PlantedCases.utc(answered),
                outcome);
    }

    private void volunteer(String roll, String sex, LocalDate from, LocalDate until) {
        planted.insert(
                "volunteer (roll, channel, applied_on, state, sex, quarter, age_band, active_from, ended_on)",
                roll,
                "PAPER",
                from,
                "ACTIVE",
                sex,
                "MAQIL",
                "18_34",
                from,
                until);
    }
}
