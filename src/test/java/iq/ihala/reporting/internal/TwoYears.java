package iq.ihala.reporting.internal;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes up a centre's cases of some months, with levels, plans, referrals, ends and consents; nobody in them exists. */
@TestComponent
public class TwoYears {

    private static final int AT_ONCE = 5_000;
    private static final List<String> PROBLEMS =
            List.of("DV", "FAM", "CYBER", "NEIGH", "TRIBE", "DRUG", "SUIC", "SCHOOL", "SEXV", "TRAF");
    private static final List<String> AGES =
            List.of("25_34", "18_24", "35_49", "50_59", "15_17", "60_PLUS", "9_14", "0_8");
    private static final List<String> DISTRICTS =
            List.of("BASRA", "SHATT_AL_ARAB", "ZUBAIR", "ABU_AL_KHASIB", "QURNA", "FAW");
    private static final List<String> LEVELS = List.of("MEDIUM", "LOW", "HIGH", "IMMINENT");
    private static final List<String> CHANNELS = List.of("WALK_IN", "PHONE_497", "SCHOOL", "PARTNER", "FORUM");
    private static final List<String> STATES = List.of("COMPLETED", "ACCEPTED", "DECLINED", "NOT_ATTENDED", "SENT");

    @Autowired
    private PlantedCases planted;

    @Autowired
    private JdbcTemplate jdbc;

    private final Random random = new Random(10_000);
    private int referrals;

    /** Where the context has no such bean: a context of its own would cost every build half a minute. */
    public static TwoYears in(AutowireCapableBeanFactory beans) {
        TwoYears years = new TwoYears();
        years.planted = beans.createBean(PlantedCases.class);
        years.jdbc = beans.getBean(JdbcTemplate.class);
        return years;
    }

    /** Gives the numbers of the cases. */
    public List<String> make(int howMany, YearMonth first, int months) {
        List<Object[]> services = jdbc.query("select service_code, provider_id from provider_service", (row, place) ->
                new Object[] {row.getString(1), row.getString(2)});
        List<String> numbers = new ArrayList<>();
        for (int done = 0; done < howMany; done += AT_ONCE) {
            List<Given> some = new ArrayList<>();
            for (int i = done; i < Math.min(howMany, done + AT_ONCE); i++) {
                some.add(somebody(first.plusMonths((long) i * months / howMany)));
            }
            List<String> fresh = planted.cases(some);
            referrals(fresh, some, services);
            numbers.addAll(fresh);
        }
        return numbers;
    }

    private Given somebody(YearMonth month) {
        Given one = new Given();
        one.openedAt = month.atDay(1 + random.nextInt(28))
                .atTime(7, 0)
                .toInstant(ZoneOffset.UTC)
                .plusSeconds(random.nextInt(20_000));
        one.sex = random.nextInt(10) < 7 ? "FEMALE" : random.nextInt(30) == 0 ? "NOT_SAID" : "MALE";
        one.age = pick(AGES);
        one.problem = pick(PROBLEMS);
        one.district = pick(DISTRICTS);
        one.channel = pick(CHANNELS);
        one.level = pick(LEVELS);
        one.firstLevel = random.nextBoolean() ? pick(LEVELS) : null;
        one.agreed = random.nextInt(12) > 0;
        one.plan = random.nextInt(5) > 0;
        one.delay = random.nextInt(8) == 0 ? null : random.nextInt(120);
        one.worker = "worker" + random.nextInt(20);
        one.assignedAfterMinutes = 5 + random.nextInt(300);
        one.assessedAfterMinutes = 60 + random.nextInt(6_000);
        if (random.nextInt(10) < 8) {
            one.closedAt = one.openedAt.plus(5 + random.nextInt(200), ChronoUnit.DAYS);
            one.reopenedAt = random.nextInt(15) == 0 ? one.closedAt.plus(random.nextInt(120), ChronoUnit.DAYS) : null;
            one.reason = random.nextInt(4) == 0 ? "LOST" : "GOALS_MET";
        }
        return one;
    }

    private void referrals(List<String> numbers, List<Given> cases, List<Object[]> services) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            for (int each = random.nextInt(4); each > 0; each--) {
                Object[] service = services.get(random.nextInt(services.size()));
                Instant sent = cases.get(i).openedAt.plus(1 + random.nextInt(5), ChronoUnit.DAYS);
                String state = pick(STATES);
                Instant answered = state.equals("SENT") ? null : sent.plus(random.nextInt(90), ChronoUnit.HOURS);
                boolean ended = state.equals("COMPLETED") || state.equals("NOT_ATTENDED");
                Instant end = ended ? answered.plus(9, ChronoUnit.DAYS) : null;
                rows.add(PlantedCases.row(
                        "Y" + referrals++,
                        0,
                        numbers.get(i),
                        service[0],
                        state,
                        service[1],
                        "CODE_ONLY",
                        state.equals("DECLINED") ? "FULL" : null,
                        PlantedCases.utc(sent),
                        PlantedCases.utc(sent),
                        PlantedCases.utc(answered),
                        PlantedCases.utc(end),
                        state.equals("NOT_ATTENDED") ? "FORGOT" : null,
                        PlantedCases.utc(end)));
            }
        }
        planted.insert(
                "referral (id, version, case_number, service_code, state, provider_id, field_set, decline_reason, opened_at,"
                        + " sent_at, answered_at, attendance_at, attendance_reason, closed_at)",
                rows);
    }

    /** The first are the frequent ones. */
    private String pick(List<String> codes) {
        return codes.get((int) (codes.size() * Math.pow(random.nextDouble(), 1.7)));
    }
}
