package iq.ihala.reporting.internal;

import static iq.ihala.reporting.internal.PlantedCases.row;
import static iq.ihala.reporting.internal.PlantedCases.utc;

import iq.ihala.reporting.ProcessHistory.Step;
import iq.ihala.reporting.internal.Reckoner.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** A small town's centre over some months, with everything that any indicator counts; often only a few of a kind. Nobody exists. */
@TestComponent
public class PlantedTown {

    private static final List<String> SEXES = List.of("FEMALE", "MALE", "NOT_SAID");
    private static final List<String> AGES =
            List.of("25_34", "18_24", "35_49", "50_59", "15_17", "60_PLUS", "9_14", "0_8");
    private static final List<String> PROBLEMS =
            List.of("DV", "FAM", "CYBER", "NEIGH", "TRIBE", "DRUG", "SUIC", "SEXV", "TRAF");
    private static final List<String> DISTRICTS =
            List.of("BASRA", "SHATT_AL_ARAB", "ZUBAIR", "ABU_AL_KHASIB", "QURNA", "FAW");
    private static final List<String> LEVELS = List.of("MEDIUM", "HIGH", "LOW", "IMMINENT", "UNKNOWN");
    private static final List<String> CHANNELS = List.of("WALK_IN", "PHONE_497", "SCHOOL", "PARTNER");
    private static final List<String> STATES = List.of("COMPLETED", "ACCEPTED", "DECLINED", "NOT_ATTENDED", "SENT");

    @Autowired
    private PlantedCases planted;

    @Autowired
    private WrittenHistory history;

    @Autowired
    private JdbcTemplate jdbc;

    private Chance chance = new Chance(0);

    /** What everybody in town knows: the sessions of each month. */
    Map<YearMonth, List<Session>> settle(YearMonth first, int months, long seed) {
        chance = new Chance(seed);
        PlantedCommunity community = new PlantedCommunity(planted, chance);
        history.clear();
        List<String> forums = jdbc.queryForList("select code from forum order by code limit 3", String.class);
        List<Object[]> services = jdbc.query(
                "select service_code, provider_id from provider_service order by 1, 2 limit 9",
                (row, place) -> row(row.getString(1), row.getString(2)));
        int workers = 5 + chance.nextInt(4);
        staff(workers);
        Map<YearMonth, List<Session>> programme = new HashMap<>();
        for (int i = -3; i < months; i++) {
            YearMonth month = first.plusMonths(i);
            cases(month, workers, services);
            community.complaints(month);
            community.issues(month, forums);
            community.volunteers(month, forums);
            programme.put(month, community.sessions(month, forums));
            community.meetings(month, forums);
        }
        return programme;
    }

    private void staff(int workers) {
        jdbc.update("delete from staff_group");
        jdbc.update("delete from staff_member");
        for (int i = 0; i < workers; i++) {
            planted.insert(
                    "staff_member (user_id, display_name, sex, staff_type, on_duty)",
                    "worker" + i,
                    "somebody",
                    chance.nextBoolean() ? "F" : "M",
                    "NGO",
                    true);
        }
    }

    private void cases(YearMonth month, int workers, List<Object[]> services) {
        List<Given> given = new ArrayList<>();
        for (int i = chance.some(); i > 0; i--) {
            given.add(somebody(month, workers));
        }
        if (given.isEmpty()) {
            return;
        }
        List<String> numbers = planted.cases(given);
        for (int i = 0; i < numbers.size(); i++) {
            Instant opened = given.get(i).openedAt;
            referrals(numbers.get(i), opened, services);
            advice(numbers.get(i), opened);
            steps(numbers.get(i), opened);
        }
    }

    private Given somebody(YearMonth month, int workers) {
        Given one = new Given();
        one.openedAt = chance.moment(month);
        one.sex = chance.pick(SEXES);
        one.age = chance.pick(AGES);
        one.problem = chance.pick(PROBLEMS);
        one.district = chance.pick(DISTRICTS);
        one.channel = chance.pick(CHANNELS);
        one.level = chance.pick(LEVELS);
        one.firstLevel = one.level.equals("UNKNOWN") || chance.nextBoolean() ? null : chance.pick(LEVELS.subList(0, 4));
        one.agreed = chance.nextInt(20) > 0;
        one.plan = chance.nextInt(6) > 0;
        one.delay = chance.nextInt(7) == 0 ? null : (int) (200 * Math.pow(chance.nextDouble(), 2));
        one.worker = "worker" + chance.nextInt(workers);
        one.assignedAfterMinutes = 5 + chance.nextInt(220);
        one.assessedAfterMinutes = 60 + chance.nextInt(5_000);
        if (chance.nextInt(10) < 8) {
            one.closedAt = one.openedAt.plus(2 + (int) (110 * Math.pow(chance.nextDouble(), 2)), ChronoUnit.DAYS);
            one.reason = chance.pick(List.of("GOALS_MET", "LOST", "MOVED_AWAY", "REFUSED"));
            one.reopenedAt = chance.nextInt(9) == 0 ? one.closedAt.plus(chance.nextInt(80), ChronoUnit.DAYS) : null;
        }
        return one;
    }

    private void referrals(String number, Instant opened, List<Object[]> services) {
        for (int each = chance.nextInt(3); each > 0; each--) {
            Object[] service = chance.pick(services);
            Instant sent = opened.plus(1 + chance.nextInt(5), ChronoUnit.DAYS);
            String state = chance.pick(STATES);
            Instant answered = state.equals("SENT") ? null : sent.plus(chance.nextInt(90), ChronoUnit.HOURS);
            boolean ended = state.equals("COMPLETED") || state.equals("NOT_ATTENDED");
            Instant end = ended ? answered.plus(chance.nextInt(30), ChronoUnit.DAYS) : null;
            planted.insert(
                    "referral (id, version, case_number, service_code, state, provider_id, field_set, decline_reason,"
                            + " opened_at, sent_at, answered_at, attendance_at, attendance_reason, closed_at)",
                    "T" + chance.number(),
                    0,
                    number,
                    service[0],
                    state,
                    service[1],
                    "CODE_ONLY",
                    state.equals("DECLINED") ? chance.pick(List.of("FULL", "TOO_FAR", "NOT_OURS")) : null,
                    utc(sent),
                    utc(sent),
                    utc(answered),
                    utc(end),
                    state.equals("NOT_ATTENDED") ? "FORGOT" : null,
                    utc(end));
        }
        if (chance.nextInt(6) == 0) {
            planted.insert(
                    "service_gap (case_number, service_code, district, providers_tried, recorded_at)",
                    number,
                    chance.pick(services)[0],
                    chance.pick(DISTRICTS),
                    2,
                    utc(opened.plus(2, ChronoUnit.DAYS)));
        }
    }

    private void advice(String number, Instant opened) {
        if (chance.nextInt(4) > 0) {
            return;
        }
        planted.insert(
                "legal_file (case_number, version, offences, missed_deadline)",
                number,
                0,
                chance.pick(List.of("L03,L04", "L26", "L01", "L28", "L05")),
                null);
        planted.insert(
                "legal_decision (case_number, decision, recorded_by, recorded_at)",
                number,
                "COMPLAIN_NOW",
                "lawyer",
                utc(opened.plus(3, ChronoUnit.DAYS)));
    }

    private void steps(String number, Instant opened) {
        history.write(
                Step.COUNSELLOR_FREE,
                number,
                opened,
                Duration.ofMinutes(chance.nextInt(90)),
                null,
                chance.pick(List.of("F", "NONE", "M")));
        if (chance.nextBoolean()) {
            history.write(
                    Step.FOLLOW_UP,
                    number,
                    opened.plus(9, ChronoUnit.DAYS),
                    Duration.ofHours(chance.nextInt(40)),
                    Duration.ofHours(24),
                    null);
        }
        if (chance.nextBoolean()) {
            history.write(Step.PLAN_WRITTEN, number, opened, Duration.ofHours(5), null, null);
        }
    }
}
