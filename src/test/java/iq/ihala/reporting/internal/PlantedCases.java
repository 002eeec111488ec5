package iq.ihala.reporting.internal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.crypto.Vault;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes cases straight into the tables, many in one statement, as the modules would have written them. */
@TestComponent
public class PlantedCases {

    private static final int AT_ONCE = 400;
    private static final String FILES =
            """
            case_file (case_number, status, channel, risk_level, restricted, case_worker, opened_at, opened_by, assigned_at,
                closed_at, closure_reason)""";
    private static final String LEVELS =
            """
            risk_overall (case_number, level, main_driver, restricted, case_conference, mediation_allowed, reasons,
                decided_by, decided_at)""";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Vault vault;

    private final SecureRandom random = new SecureRandom();
    private final Set<String> drawn = new HashSet<>();

    /** So many cases of one kind. */
    List<String> cases(int howMany, Supplier<Given> kind) {
        return cases(IntStream.range(0, howMany).mapToObj(i -> kind.get()).toList());
    }

    /** Gives the numbers in the order of the cases. */
    List<String> cases(List<Given> given) {
        List<String> numbers = new ArrayList<>();
        List<Object[]> files = new ArrayList<>();
        List<Object[]> facts = new ArrayList<>();
        List<Object[]> consents = new ArrayList<>();
        List<Object[]> levels = new ArrayList<>();
        List<Object[]> plans = new ArrayList<>();
        List<Object[]> closings = new ArrayList<>();
        for (Given one : given) {
            String number = fresh();
            numbers.add(number);
            files.add(file(number, one));
            facts.add(row(
                    vault.blindIndex(number, "case.countable"),
                    one.sex,
                    one.age,
                    one.problem,
                    one.displacement,
                    one.district,
                    one.delay));
            consents.add(row(number, number, "C_STAT", one.agreed, false, "case.f", utc(one.openedAt)));
            levels(number, one, levels);
            if (one.plan) {
                plans.add(row(number, number, "SAFETY_PLAN", "case.f", utc(one.openedAt), new byte[] {0}));
            }
            if (one.closedAt != null) {
                closings.add(row(number, utc(one.closedAt), one.reason, utc(one.reopenedAt)));
            }
        }
        insert(
                "case_file (case_number, status, channel, risk_level, restricted, case_worker, opened_at, opened_by,"
                        + " assigned_at, closed_at, closure_reason)",
                files);
        insert("case_countable (fact_key, sex, age_band, problem, displacement, district, delay_days)", facts);
        insert("consent (case_number, row_key, code, granted, one_action, recorded_by, decided_at)", consents);
        insert(
                "risk_overall (case_number, level, main_driver, restricted, case_conference, mediation_allowed, reasons,"
                        + " decided_by, decided_at)",
                levels);
        insert("case_record (case_number, row_key, kind, recorded_by, recorded_at, sealed_record)", plans);
        insert("case_closing (case_number, closed_at, reason, reopened_at)", closings);
        return numbers;
    }

    /** Among a hundred thousand the same number is drawn more than once. */
    private String fresh() {
        String number = CaseNumber.draw(31, random).value();
        while (!drawn.add(number)) {
            number = CaseNumber.draw(31, random).value();
        }
        return number;
    }

    private static Object[] file(String number, Given one) {
        boolean closed = one.closedAt != null && one.reopenedAt == null;
        return row(
                number,
                closed ? "CLOSED" : "OPEN",
                one.channel,
                one.level,
                false,
                one.worker,
                utc(one.openedAt),
                "intake.f",
                utc(one.openedAt.plus(one.assignedAfterMinutes, ChronoUnit.MINUTES)),
                closed ? utc(one.closedAt) : null,
                closed ? one.reason : null);
    }

    private static void levels(String number, Given one, List<Object[]> levels) {
        Instant assessed = one.openedAt.plus(one.assessedAfterMinutes, ChronoUnit.MINUTES);
        if (one.firstLevel != null) {
            levels.add(row(number, one.firstLevel, "DV", false, false, true, "", "", utc(assessed)));
        }
        if (!one.level.equals("UNKNOWN")) {
            Instant last = one.firstLevel == null ? assessed : assessed.plus(9, ChronoUnit.DAYS);
            levels.add(row(number, one.level, "DV", false, false, true, "", "", utc(last)));
        }
    }

    /** @param target table and columns, as in an insert */
    public void insert(String target, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<Object[]> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            String marks = "(" + String.join(", ", Collections.nCopies(some.get(0).length, "?")) + ")";
            jdbc.update(
                    "insert into " + target + " values " + String.join(", ", Collections.nCopies(some.size(), marks)),
                    some.stream().flatMap(Arrays::stream).toArray());
        }
    }

    public void insert(String target, Object... row) {
        insert(target, List.<Object[]>of(row));
    }

    public static Object[] row(Object... values) {
        return values;
    }

    public static LocalDateTime utc(Instant moment) {
        return moment == null ? null : Month.utc(moment);
    }
}
