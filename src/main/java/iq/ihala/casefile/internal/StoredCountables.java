package iq.ihala.casefile.internal;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Countable;
import iq.ihala.casefile.Countables;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredCountables implements Countables {

    private static final int AT_ONCE = 500;
    private static final int A_NIGHT = 5_000;
    private static final Set<String> CHOICES = Set.of("YES", "PARTLY", "NO");

    private final CountableFacts facts;
    private final CaseFiles caseFiles;
    private final JdbcClient jdbc;
    private final Clock clock;

    StoredCountables(CountableFacts facts, CaseFiles caseFiles, JdbcClient jdbc, Clock clock) {
        this.facts = facts;
        this.caseFiles = caseFiles;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CaseNumber, Countable> agreed(Collection<CaseNumber> numbers) {
        List<String> all = numbers.stream().map(CaseNumber::value).distinct().toList();
        Map<CaseNumber, Countable> agreed = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> who = agreeing(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            Map<String, Countable> known = facts.of(who);
            who.forEach(number -> agreed.put(new CaseNumber(number), known.getOrDefault(number, Countable.UNKNOWN)));
        }
        return agreed;
    }

    private List<String> agreeing(Collection<String> numbers) {
        return jdbc.sql("select distinct case_number from consent where case_number in (:numbers) and code = 'C_STAT'"
                        + " and granted and ended_at is null and (valid_until is null or valid_until > :now)")
                .param("numbers", numbers)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    @Override
    public void feedback(CaseNumber number, boolean satisfied, String choice) {
        if (agreeing(List.of(number.value())).isEmpty()) {
            return;
        }
        jdbc.sql(
                        "insert into feedback_count (period, satisfied, choice, people) values (:period, :satisfied, :choice, 1)"
                                + " on duplicate key update people = people + 1")
                .param(
                        "period",
                        YearMonth.from(LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA))
                                .toString())
                .param("satisfied", satisfied)
                .param("choice", choice != null && CHOICES.contains(choice) ? choice : "NOT_SAID")
                .update();
    }

    /** Only in the first nights after the table was made. */
    @Scheduled(cron = "${ihala.reporting.catch-up:0 20 2 * * *}", zone = "Asia/Baghdad")
    void tonight() {
        catchUp(A_NIGHT);
    }

    @Override
    public int catchUp(int most) {
        List<Waiting> waiting = new ArrayList<>(jdbc.sql("select t.case_number, c.opened_at from case_to_count t"
                        + " join case_file c on c.case_number = t.case_number order by t.case_number limit :most")
                .param("most", most)
                .query((row, place) -> new Waiting(row.getString(1), row.getObject(2, LocalDateTime.class)))
                .list());
        for (Waiting one : waiting) {
            CaseNumber number = new CaseNumber(one.number());
            Map<String, Object> answers = caseFiles.newestAnswers(number, CountableFacts.FIELDS);
            if (!answers.isEmpty()) {
                facts.note(number, answers, one.openedAt().toInstant(ZoneOffset.UTC));
            }
            jdbc.sql("delete from case_to_count where case_number = ?")
                    .param(one.number())
                    .update();
        }
        return jdbc.sql("select count(*) from case_to_count")
                .query(Integer.class)
                .single();
    }

    private record Waiting(String number, LocalDateTime openedAt) {}
}
