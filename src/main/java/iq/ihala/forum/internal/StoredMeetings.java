package iq.ihala.forum.internal;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.forum.Forums;
import iq.ihala.forum.IssueText;
import iq.ihala.forum.Meeting;
import iq.ihala.forum.Meetings;
import iq.ihala.forum.TextCheck;
import iq.ihala.forum.TextRefusedException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The months; times are wall clock in Basra. */
@Service
@Transactional
class StoredMeetings implements Meetings {

    private static final String ALL =
            "select id, subject, forum, period, state, meets_at, invited, members, present from forum_meeting";
    private static final String NOTES = "meetingNotes";

    private final JdbcClient jdbc;
    private final Forums forums;
    private final ForumTexts texts;
    private final Clock clock;

    StoredMeetings(JdbcClient jdbc, Forums forums, ForumTexts texts, Clock clock) {
        this.jdbc = jdbc;
        this.forums = forums;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Optional<Meeting> open(String forum, YearMonth period) {
        String id = forum + "_" + period.toString().replace('-', '_');
        int made = jdbc.sql("insert ignore into forum_meeting (id, subject, forum, period, state, invited)"
                        + " values (?, ?, ?, ?, 'OPEN', '')")
                .params(id, ForumTexts.draw("FM"), forum, period.toString())
                .update();
        return made == 1 ? find(id) : Optional.empty();
    }

    @Override
    public Optional<Meeting> find(String id) {
        return jdbc.sql(ALL + " where id = ?")
                .param(id)
                .query(StoredMeetings::row)
                .optional();
    }

    @Override
    public List<Meeting> of(String forum) {
        return jdbc.sql(ALL + " where forum = ? order by period desc")
                .param(forum)
                .query(StoredMeetings::row)
                .list();
    }

    @Override
    public void plan(String id, LocalDateTime meetsAt, String place, List<String> invited) {
        require(place);
        jdbc.sql("update forum_meeting set state = 'PLANNED', meets_at = ?, invited = ? where id = ?")
                .params(meetsAt, String.join(",", invited), id)
                .update();
        texts.add(subject(id), "meetingPlace", place, clock.instant());
    }

    @Override
    public void invited(String id) {
        jdbc.sql("update forum_meeting set state = 'INVITED' where id = ?")
                .param(id)
                .update();
    }

    @Override
    public Presence held(String id, Map<String, Integer> attendance, String notes) {
        require(notes);
        Meeting meeting = find(id).orElseThrow();
        int present = 0;
        int women = 0;
        for (Map.Entry<String, Integer> one : attendance.entrySet()) {
            String[] where = one.getKey().split("/");
            if (one.getValue() > 0) {
                jdbc.sql("insert into forum_attendance (meeting, kind, code, sex, people) values (?, ?, ?, ?, ?)")
                        .params(id, where[0], where[1], where[2], one.getValue())
                        .update();
            }
            if ("CATEGORY".equals(where[0])) {
                present += one.getValue();
                women += "F".equals(where[2]) ? one.getValue() : 0;
            }
        }
        int members = forums.members(meeting.forum());
        jdbc.sql("update forum_meeting set held_at = ?, members = ?, present = ? where id = ?")
                .params(LocalDateTime.now(clock.withZone(WorkingCalendar.BASRA)), members, present, id)
                .update();
        texts.add(meeting.subject(), NOTES, notes, clock.instant());
        return new Presence(members, present, women);
    }

    @Override
    public void notHeld(String id, String reason) {
        require(reason);
        texts.add(subject(id), "notHeldReason", reason, clock.instant());
        jdbc.sql("update forum_meeting set state = 'NOT_HELD' where id = ?")
                .param(id)
                .update();
    }

    @Override
    public void settle(String id, boolean quorum) {
        jdbc.sql("update forum_meeting set state = ? where id = ? and held_at is not null")
                .params(quorum ? "HELD" : "NO_QUORUM", id)
                .update();
    }

    @Override
    public Map<String, Integer> attendance(String id) {
        Map<String, Integer> counts = new TreeMap<>();
        jdbc.sql("select kind, code, sex, people from forum_attendance where meeting = ?")
                .param(id)
                .query((RowCallbackHandler) row ->
                        counts.put(row.getString(1) + "/" + row.getString(2) + "/" + row.getString(3), row.getInt(4)));
        return counts;
    }

    @Override
    public List<IssueText> texts(Meeting meeting) {
        return texts.of(meeting.subject());
    }

    @Override
    public void forgetNotes(String id) {
        texts.forget(subject(id), NOTES);
    }

    private String subject(String id) {
        return find(id).orElseThrow().subject();
    }

    private static void require(String words) {
        TextCheck.refusal(words == null ? "" : words).ifPresent(reason -> {
            throw new TextRefusedException(reason);
        });
    }

    private static Meeting row(ResultSet row, int n) throws SQLException {
        return new Meeting(
                row.getString("id"),
                row.getString("subject"),
                row.getString("forum"),
                YearMonth.parse(row.getString("period")),
                row.getString("state"),
                row.getObject("meets_at", LocalDateTime.class),
                Arrays.stream(row.getString("invited").split(","))
                        .filter(one -> !one.isEmpty())
                        .toList(),
                row.getObject("members", Integer.class),
                row.getObject("present", Integer.class));
    }
}
