package iq.ihala.forum.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.forum.Issue;
import iq.ihala.forum.IssueEvent;
import iq.ihala.forum.IssueText;
import iq.ihala.forum.Issues;
import iq.ihala.forum.Meeting;
import iq.ihala.forum.TextCheck;
import iq.ihala.forum.TextRefusedException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredIssues implements Issues {

    private static final String BOX = "BOX";

    private final JdbcClient jdbc;
    private final IssueTable table;
    private final ForumTexts texts;
    private final AuditTrail audit;
    private final Clock clock;

    StoredIssues(JdbcClient jdbc, IssueTable table, ForumTexts texts, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String raise(
            String forum,
            String source,
            String topic,
            String place,
            String raiserCategory,
            String raiserSex,
            String words) {
        require(words);
        require(place);
        String id = ForumTexts.draw("FI");
        jdbc.sql("insert into forum_issue (id, forum, source, topic, raiser_category, raiser_sex, raised_on, state)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'OPEN')")
                .params(id, forum, source, topic, raiserCategory, raiserSex, today())
                .update();
        // Whoever writes into the box is promised that the hour is not kept.
        Instant at =
                BOX.equals(source) ? today().atStartOfDay(WorkingCalendar.BASRA).toInstant() : clock.instant();
        texts.add(id, "issueText", words, at);
        texts.add(id, "issuePlace", place, at);
        event(id, "RAISED", source, null, at);
        return id;
    }

    @Override
    public Optional<Issue> find(String id) {
        return table.find(id);
    }

    @Override
    public List<Issue> waiting(String forum) {
        return table.waiting(forum, MOST_AT_A_MEETING);
    }

    @Override
    public List<Issue> of(String meeting) {
        return table.of(meeting);
    }

    @Override
    public List<Issue> ofForum(String forum, int most) {
        return table.ofForum(forum, most);
    }

    @Override
    public List<String> table(Meeting meeting) {
        List<String> tabled = waiting(meeting.forum()).stream().map(Issue::id).toList();
        for (String id : tabled) {
            jdbc.sql("update forum_issue set state = 'IN_HAND', meeting = ? where id = ?")
                    .params(meeting.id(), id)
                    .update();
            event(id, "TABLED", null, meeting.id());
        }
        return tabled;
    }

    @Override
    public void postpone(Meeting meeting) {
        waiting(meeting.forum()).forEach(issue -> event(issue.id(), "POSTPONED", null, meeting.id()));
    }

    @Override
    public void solve(String id, String solution, String owner, LocalDate dueOn, String words) {
        require(words);
        jdbc.sql("update forum_issue set solution = ?, owner = ?, due_on = ? where id = ?")
                .params(solution, owner, dueOn, id)
                .update();
        happened(id, "SOLUTION", solution, "solutionText", words);
    }

    @Override
    public void happened(String id, String kind, String code, String field, String words) {
        if (words != null) {
            require(words);
            texts.add(id, field, words, clock.instant());
        }
        event(id, kind, code, table.find(id).map(Issue::meeting).orElse(null));
    }

    @Override
    public void close(String id, String result) {
        jdbc.sql("update forum_issue set state = 'CLOSED', result = coalesce(?, result) where id = ?")
                .params(result, id)
                .update();
        happened(id, "CLOSED", result, null, null);
    }

    @Override
    public int carryOver(String id, String result) {
        jdbc.sql("update forum_issue set state = 'OPEN', carried = carried + 1, result = ? where id = ?")
                .params(result, id)
                .update();
        happened(id, "CARRIED", result, null, null);
        return table.find(id).orElseThrow().carried();
    }

    @Override
    public void strike(String id, String by) {
        texts.forget(id);
        jdbc.sql("delete from forum_event where issue = ?").param(id).update();
        jdbc.sql("delete from forum_issue where id = ?").param(id).update();
        audit.record(new AuditEvent(AuditKind.CHANGE, null, "forum-issue.strike", by, null));
    }

    @Override
    public List<IssueEvent> life(String id) {
        return jdbc.sql("select kind, code, meeting, at from forum_event where issue = ? order by id")
                .param(id)
                .query((row, n) -> new IssueEvent(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    @Override
    public List<IssueText> texts(String id) {
        return texts.of(id);
    }

    private void event(String id, String kind, String code, String meeting) {
        event(id, kind, code, meeting, clock.instant());
    }

    private void event(String id, String kind, String code, String meeting, Instant at) {
        jdbc.sql("insert into forum_event (issue, kind, code, meeting, at) values (?, ?, ?, ?, ?)")
                .params(id, kind, code, meeting, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.BASRA));
    }

    private static void require(String words) {
        TextCheck.refusal(words == null ? "" : words).ifPresent(reason -> {
            throw new TextRefusedException(reason);
        });
    }
}
