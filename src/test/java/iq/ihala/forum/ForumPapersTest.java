package iq.ihala.forum;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The papers of a meeting, the box, and the frozen releases, on the real database. */
@EngineTest
class ForumPapersTest {

    private static final String FORUM = "FORUM6";
    private static final YearMonth MONTH = YearMonth.of(2027, 6);
    private static final String HERS = "قصة-امرأة-بعينها";

    @Autowired
    private ForumPapers papers;

    @Autowired
    private Forums forums;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Issues issues;

    @Autowired
    private ForumBox box;

    @Autowired
    private Patterns patterns;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void nothingIsLeft() {
        time.isReal();
        transaction.executeWithoutResult(done -> {
            for (String table : List.of(
                    "forum_text",
                    "forum_event",
                    "forum_issue",
                    "forum_attendance",
                    "forum_meeting",
                    "forum_pattern",
                    "forum_release")) {
                jdbc.update("delete from " + table);
            }
        });
    }

    @Test
    void whatWasStruckIsOnNoPaper() throws IOException {
        String lighting = issues.raise(FORUM, "BOX", "LIGHTING", null, null, null, "الشارع خلف السوق مظلم");
        String hers = issues.raise(FORUM, "MEMBER", "FAM", null, "COMMUNITY", "F", HERS);
        Meeting meeting = meetings.open(FORUM, MONTH).orElseThrow();
        meetings.plan(meeting.id(), LocalDate.of(2027, 6, 20).atTime(17, 0), "قاعة المنتدى", List.of("WOMEN", "YOUTH"));
        assertThat(said(papers.agendaText(now(meeting)).sections()))
                .contains("الإنارة", "الأسرة")
                .doesNotContain("السوق");
        meetings.held(
                meeting.id(),
                Map.of("CATEGORY/COMMUNITY/F", 3, "CATEGORY/POLICE/M", 2, "AGE/35_59/F", 3, "AGE/18_34/M", 2),
                "شُكر الحاضرون");
        meetings.settle(meeting.id(), true);
        issues.table(now(meeting));
        issues.solve(lighting, "SERVICE_REQUEST", "COMMUNITY_POLICE", LocalDate.of(2027, 7, 1), "كتاب إلى البلدية");
        assertThat(said(papers.minutesText(now(meeting)).sections()))
                .as("not before it is a matter of the forum")
                .doesNotContain(HERS);
        issues.strike(hers, "test");

        String minutes = said(papers.minutesText(now(meeting)).sections());
        assertThat(minutes)
                .contains("الشارع خلف السوق مظلم", "كتاب إلى البلدية", "نساء 3، رجال 0", "شُكر الحاضرون")
                .doesNotContain(HERS, "الأسرة");
        assertThat(said(papers.agendaText(now(meeting)).sections())).doesNotContain("الأسرة");
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("forum-agenda.pdf"), papers.agenda(now(meeting)));
        Files.write(folder.resolve("forum-minutes.pdf"), papers.minutes(now(meeting)));
        try (PDDocument printed = Loader.loadPDF(papers.minutes(now(meeting)))) {
            assertThat(printed.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void theBoxKeepsWordsAndTopicAndNothingOfWhoeverWrote() {
        assertThat(box.put(FORUM, "ROADS", "حفرة كبيرة أمام المدرسة", "203.0.113.7"))
                .isEmpty();
        Issue issue = issues.waiting(FORUM).get(0);
        assertThat(issue.source()).isEqualTo("BOX");
        assertThat(issue.raiserCategory()).isNull();
        assertThat(issue.raiserSex()).isNull();
        assertThat(issues.lastText(issue.id(), "issueText")).isEqualTo("حفرة كبيرة أمام المدرسة");
        assertThat(jdbc.queryForList(
                        "select at from forum_text where subject = ? union select at from forum_event where issue = ?",
                        LocalDateTime.class,
                        issue.id(),
                        issue.id()))
                .as("no hour, but the day's begin in Basra")
                .isNotEmpty()
                .allMatch(at -> at.toLocalTime().equals(LocalTime.of(21, 0)));
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where detail like '%203.0.113%' or subject like '%203.0.113%'",
                        Integer.class))
                .isZero();
        assertThat(box.put(FORUM, "ROADS", "رقمه ٠٧٧٠١٢٣٤٥٦٧", "203.0.113.7")).isPresent();
        assertThat(box.put(FORUM, "NO_TOPIC", "كلمات", "203.0.113.7")).isPresent();
        assertThat(box.put("NOWHERE", "ROADS", "كلمات", "203.0.113.7")).isPresent();
        assertThat(box.put(FORUM, "ROADS", "  ", "203.0.113.7")).isPresent();
    }

    @Test
    void theBoxTakesTenLettersAnHourFromOneAddress() {
        time.is(LocalDate.of(2027, 6, 1).atTime(9, 0));
        for (int i = 0; i < 10; i++) {
            assertThat(box.put(FORUM, "ROADS", "حفرة " + i, "203.0.113.8")).isEmpty();
        }
        assertThat(box.put(FORUM, "ROADS", "حفرة أخرى", "203.0.113.8")).isPresent();
        assertThat(box.put(FORUM, "ROADS", "حفرة ثانية", "203.0.113.9")).isEmpty();
        time.passes(java.time.Duration.ofMinutes(61));
        assertThat(box.put(FORUM, "ROADS", "حفرة أخرى", "203.0.113.8")).isEmpty();
    }

    @Test
    void aMonthThatWasReleasedNeverChanges() {
        List<PatternCase> twelve = java.util.Collections.nCopies(12, new PatternCase("DV", "MAQIL"));
        List<PatternCase> thirteen = java.util.Collections.nCopies(13, new PatternCase("DV", "MAQIL"));
        assertThat(patterns.release(PatternKind.CASES, MONTH, twelve)).isTrue();
        assertThat(patterns.release(PatternKind.CASES, MONTH, thirteen)).isFalse();
        assertThat(patterns.cells(PatternKind.CASES, java.util.Set.of(), java.util.Set.of(), java.util.Set.of()))
                .containsExactly(new PatternCell(MONTH, "DV", "MAQIL", 12));
        assertThat(patterns.cells(
                        PatternKind.CASES, java.util.Set.of(MONTH), java.util.Set.of("FAM"), java.util.Set.of()))
                .isEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> transaction.executeWithoutResult(
                                done -> jdbc.update(
                                        "insert into forum_pattern (period, topic, place, cases) values ('2027-06', 'FAM', 'MAQIL', 9)")))
                .as("the database itself takes no smaller number")
                .isInstanceOf(Exception.class);
    }

    @Test
    void thereAreNineForumsAndThreeOfficesWhoseDataTheCentreChanges() {
        assertThat(forums.all()).hasSize(9);
        assertThat(forums.offices()).hasSize(3);
        Forum before = forums.find("FORUM9").orElseThrow();
        assertThat(before.mark()).isEqualTo("A");
        forums.change(new Forum("FORUM9", "منتدى السيبة", "ASHAR", List.of("السيبة"), "V", false), "zahra");
        Forum after = forums.find("FORUM9").orElseThrow();
        assertThat(after.nameArabic()).isEqualTo("منتدى السيبة");
        assertThat(after.mark()).isEqualTo("V");
        assertThat(after.active()).isFalse();
        forums.change(before, "zahra");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> forums.change(new Forum("FORUM9", " ", "ASHAR", List.of(), "V", true), "zahra"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Meeting now(Meeting meeting) {
        return meetings.find(meeting.id()).orElseThrow();
    }

    private static String said(List<iq.ihala.document.ArabicDocument.Section> sections) {
        StringBuilder said = new StringBuilder();
        sections.forEach(section -> {
            said.append(section.heading()).append('\n');
            section.lines().forEach(line -> said.append(line.label())
                    .append(": ")
                    .append(line.text())
                    .append('\n'));
        });
        return said.toString();
    }
}
