package iq.ihala.process.privacy;

import static iq.ihala.process.support.AutoWorker.inTurn;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.forum.Issues;
import iq.ihala.process.forumcycle.MonthRun;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A forum's months, so that each of its forms is filled in: one meeting with five issues, and one that is not held. */
final class ForumWalk {

    private static final int MOST = 80;

    private final TestHouse house;
    private final Consumer<String> answered;
    private final MonthRun run;
    private final Issues issues;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final TestTime time;

    ForumWalk(
            MonthRun run,
            Issues issues,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            TestTime time,
            TestHouse house,
            Consumer<String> answered) {
        this.house = house;
        this.answered = answered;
        this.run = run;
        this.issues = issues;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.time = time;
    }

    void happens(Function<Map<String, Object>, AutoWorker> workers) {
        for (int i = 0; i < 4; i++) {
            issues.raise("FORUM8", "MEMBER", "OTHER", null, "COMMUNITY", "F", "قضية");
        }
        // Two were carried over twice already: the third time the director decides.
        transaction.executeWithoutResult(
                done -> jdbc.update("update forum_issue set carried = 2 where forum = 'FORUM8'"));
        play("FORUM8", workers.apply(meeting("YES")));
        play("FORUM9", workers.apply(meeting("NO")));
    }

    private void play(String forum, AutoWorker workers) {
        YearMonth month = YearMonth.from(LocalDate.now(time.withZone(WorkingCalendar.BASRA)));
        run.begin(forum, month);
        String key = forum + "_" + month.toString().replace('-', '_');
        raise(forum, key);
        workers.late("userTask_raiseIssue", "catchEvent_sevenDaysBefore").work(key, MOST);
    }

    /** The step comes back until the meeting, so that chance may never come to it. */
    private void raise(String forum, String key) {
        String member = house.employFrom(forum, "canary.member." + forum.toLowerCase(Locale.ROOT), "F", "forum_member");
        house.answer(
                member,
                key,
                "userTask_raiseIssue",
                Map.of(
                        "forumTopic", "OTHER",
                        "issuePlace", Canary.WORD,
                        "issueText", Canary.WORD,
                        "raiserCategory", "COMMUNITY",
                        "raiserSex", "F"));
        answered.accept("forum-cycle.raiseIssue");
    }

    private static Map<String, Object> meeting(String held) {
        Map<String, Object> wishes = new HashMap<>();
        wishes.put("meetingHeld", held);
        wishes.put("membersPresent", 6);
        wishes.put("agedUnder18F", 3);
        wishes.put("individualCase", inTurn("YES", "NO"));
        wishes.put("privateConsent", "YES");
        wishes.put("notesMentionIt", "NO");
        wishes.put("handoverAnswer", inTurn("RETURNED", "ACCEPTED"));
        wishes.put("verifiedResult", "NOT");
        wishes.put("directorDecision", inTurn("CLOSE", "GO_ON"));
        return wishes;
    }
}
