package iq.ihala.process.decision;

import iq.ihala.calendar.TimeKind;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.ProcessBean;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * When a step is due: {@code ${deadline.of('REVIEW', riskLevel)}}. The times are rows of the table {@code response_times}
 * and, where no level matters, of {@code fixed_clocks} (dossier §3.1), counted in calendar or working time from now. Every task asks, so answers are kept until another version of
 * the table is deployed; asking costs no statement.
 */
@ProcessBean("deadline")
public class Deadlines {

    private static final String TABLE = "response_times";
    private static final String FIXED = "fixed_clocks";
    private static final String NO_LEVEL = "UNKNOWN";
    /** A talk about safety ends within this time; a step due "before leaving" is then late. */
    private static final Duration UNTIL_THE_PERSON_LEAVES = Duration.ofHours(1);

    private static final Duration OPTIONAL_STEP = Duration.ofDays(7);
    private static final LocalTime START_OF_DAY = LocalTime.of(8, 0);
    private static final int MOST_ANSWERS_KEPT = 1_000;
    private static final Set<String> IN_WORKING_TIME = Set.of("NONE", "LOW", "MEDIUM");

    private final PrivateDecisions decisions;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Map<Question, ResponseTime> answers = new ConcurrentHashMap<>();
    private final Map<Question, Boolean> withFixedClock = new ConcurrentHashMap<>();
    private final ThreadLocal<Instant> started = new ThreadLocal<>();

    Deadlines(PrivateDecisions decisions, WorkingCalendar calendar, Clock clock) {
        this.decisions = decisions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The end of a clock that starts now.
     *
     * @param clockCode a clock of {@code response_times}
     * @param riskLevel code of the level; UNKNOWN until somebody has assessed the case, and null counts as UNKNOWN
     * @throws IllegalArgumentException that names the clock if there is none of this name, or if at this level it has no time
     *     of its own
     */
    public Date of(String clockCode, String riskLevel) {
        return Date.from(from(now(), clockCode, riskLevel));
    }

    /**
     * As {@link #of}, unless a fixed clinical clock of what is asked for ends sooner: those always win (dossier §12.2 row 9).
     *
     * @param serviceCode what is asked for; most services have no fixed clock, and null has none
     */
    public Date within(String clockCode, String riskLevel, String serviceCode) {
        Date byLevel = of(clockCode, riskLevel);
        Date fixed = fixedEnd(serviceCode);
        return fixed != null && fixed.before(byLevel) ? fixed : byLevel;
    }

    /** As {@link #within} for a reminder: half of the fixed clock, if that comes sooner. */
    public Date halfWithin(String clockCode, String riskLevel, String serviceCode) {
        Date byLevel = of(clockCode, riskLevel);
        Date fixed = fixedEnd(serviceCode);
        Date half = fixed == null ? byLevel : halfTime(now(), fixed, null);
        return half.before(byLevel) ? half : byLevel;
    }

    private Date fixedEnd(String serviceCode) {
        return serviceCode == null || !hasFixedClock(serviceCode) ? null : of(serviceCode, null);
    }

    private boolean hasFixedClock(String serviceCode) {
        return withFixedClock.computeIfAbsent(
                new Question(decisions.version(FIXED), "", serviceCode, NO_LEVEL),
                question ->
                        !decisions.evaluate(FIXED, Map.of("clock", serviceCode)).isEmpty());
    }

    /** The moment from which {@link #of} counts: now, or what {@link #startedAt} says. */
    public Instant now() {
        return started.get() == null ? clock.instant() : started.get();
    }

    /**
     * Half time of a clock. Where days off do not count, a half time that falls on one is the next morning of work, if that is
     * before the end.
     */
    public Date halfTime(Instant start, Date due, String riskLevel) {
        Instant half = start.plus(Duration.between(start, due.toInstant()).dividedBy(2));
        if (riskLevel != null && IN_WORKING_TIME.contains(riskLevel)) {
            Instant atWork = calendar.plus(half, Duration.ZERO, TimeKind.WORKING);
            return atWork.isBefore(due.toInstant()) ? Date.from(atWork) : Date.from(half);
        }
        return Date.from(half);
    }

    /**
     * Asks for due dates, as diagrams word them, of clocks that run already: within {@code question} each {@link #of} counts from
     * {@code start} instead of from now.
     */
    public <T> T startedAt(Instant start, Supplier<T> question) {
        started.set(start);
        try {
            return question.get();
        } finally {
            started.remove();
        }
    }

    /** The end of a clock that starts at {@code start}; else as {@link #of}. */
    public Instant from(Instant start, String clockCode, String riskLevel) {
        ResponseTime time = responseTime(clockCode, riskLevel == null ? NO_LEVEL : riskLevel);
        return switch (time.duration()) {
            case "NOW" -> start;
            case "BEFORE_LEAVING" -> start.plus(UNTIL_THE_PERSON_LEAVES);
            case "OPTIONAL" -> calendar.plus(start, OPTIONAL_STEP, time.kind());
            case "MUST_BE_DOWNGRADED", "AS_RECORDED" ->
                throw new IllegalArgumentException(
                        "Clock " + clockCode + " has no time of its own (" + time.duration() + ")");
            default -> end(start, clockCode, time);
        };
    }

    /**
     * The moment that an ISO date or date-time means in Basra; a date without a time means 08:00, the start of work.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public Date date(String isoDateOrDateTime) {
        if (isoDateOrDateTime == null) {
            throw new IllegalArgumentException("No date is set");
        }
        try {
            TemporalAccessor moment = (isoDateOrDateTime.contains("T")
                            ? DateTimeFormatter.ISO_DATE_TIME
                            : DateTimeFormatter.ISO_LOCAL_DATE)
                    .parseBest(isoDateOrDateTime, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
            return Date.from(instant(moment));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not an ISO date or date-time", e);
        }
    }

    private static Instant instant(TemporalAccessor moment) {
        if (moment instanceof ZonedDateTime zoned) {
            return zoned.toInstant();
        }
        LocalDateTime local = moment instanceof LocalDateTime dateTime
                ? dateTime
                : LocalDate.from(moment).atTime(START_OF_DAY);
        return local.atZone(WorkingCalendar.BASRA).toInstant();
    }

    private Instant end(Instant start, String clockCode, ResponseTime time) {
        try {
            if (time.inMonths()) {
                return start.atZone(WorkingCalendar.BASRA)
                        .plus(Period.parse(time.duration()))
                        .toInstant();
            }
            return calendar.plus(start, Duration.parse(time.duration()), time.kind());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Clock " + clockCode + " has no ISO duration", e);
        }
    }

    private ResponseTime responseTime(String clockCode, String riskLevel) {
        Question question = new Question(decisions.version(TABLE), decisions.version(FIXED), clockCode, riskLevel);
        ResponseTime known = answers.get(question);
        if (known != null) {
            return known;
        }
        ResponseTime found = lookUp(clockCode, riskLevel);
        if (answers.size() >= MOST_ANSWERS_KEPT) {
            answers.clear();
        }
        answers.put(question, found);
        return found;
    }

    private ResponseTime lookUp(String clockCode, String riskLevel) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("clock", clockCode);
        facts.put("riskLevel", riskLevel);
        List<Map<String, Object>> rows = decisions.evaluate(TABLE, facts);
        if (rows.isEmpty()) {
            rows = decisions.evaluate(FIXED, Map.of("clock", clockCode));
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("No such clock at this level: " + clockCode);
        }
        Map<String, Object> row = rows.get(0);
        return new ResponseTime((String) row.get("duration"), TimeKind.valueOf((String) row.get("timeKind")));
    }

    private record Question(String tableVersion, String fixedVersion, String clockCode, String riskLevel) {}

    private record ResponseTime(String duration, TimeKind kind) {

        boolean inMonths() {
            return duration.matches("P(\\d+Y)?\\d+M(\\d+D)?|P\\d+Y");
        }
    }
}
