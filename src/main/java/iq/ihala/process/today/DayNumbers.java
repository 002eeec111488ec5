package iq.ihala.process.today;

import iq.ihala.casefile.CaseLists;
import iq.ihala.notification.Outbox;
import iq.ihala.process.reception.WantedWomen;
import iq.ihala.process.today.Day.Cell;
import iq.ihala.process.today.Day.StepRow;
import iq.ihala.process.today.Day.Tile;
import iq.ihala.process.today.OpenSteps.Counted;
import iq.ihala.referral.UnansweredReferrals;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects the day's numbers: ten statements, each answered by an index, however many cases are closed. */
@Service
class DayNumbers {

    /** Closed cases are counted so far back. */
    static final Duration CLOSED_WINDOW = Duration.ofDays(30);

    private static final String COUNSELLOR = "intake_counsellor";
    private static final String ALLOCATION = "/today/steps?part=reception&step=userTask_allocateCounsellor";

    private final OpenSteps open;
    private final WantedWomen women;
    private final CaseLists cases;
    private final UnansweredReferrals referrals;
    private final Outbox outbox;
    private final Staff staff;
    private final Workload workload;
    private final DrawnSteps drawn;
    private final Clock clock;

    DayNumbers(
            OpenSteps open,
            WantedWomen women,
            CaseLists cases,
            UnansweredReferrals referrals,
            Outbox outbox,
            Staff staff,
            Workload workload,
            DrawnSteps drawn,
            Clock clock) {
        this.open = open;
        this.women = women;
        this.cases = cases;
        this.referrals = referrals;
        this.outbox = outbox;
        this.staff = staff;
        this.workload = workload;
        this.drawn = drawn;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Day now() {
        List<Counted> counted = open.counted();
        Map<String, Long> levels = cases.openByLevel();
        return new Day(tiles(counted, levels), levels(levels), ages(counted), steps(counted), workload.now());
    }

    private List<Tile> tiles(List<Counted> counted, Map<String, Long> levels) {
        Instant now = clock.instant();
        long all = levels.values().stream().mapToLong(Long::longValue).sum();
        long late = counted.stream().mapToLong(DayNumbers::late).sum();
        long letters = outbox.state().failed();
        long waiting = counted.stream()
                .filter(one -> ALLOCATION.equals(address(one)))
                .mapToLong(Counted::open)
                .sum();
        long present =
                staff.onDuty(COUNSELLOR).stream().filter(StaffMember::isFemale).count();
        return List.of(
                new Tile("open", "حالات مفتوحة", all, "/today/cases", false),
                new Tile("late", "خطوات متأخرة", late, "/today/steps?late=ANY", late > 0),
                new Tile("referrals", "إحالات بلا جواب", referrals.count(), "/today/referrals", false),
                new Tile("letters", "رسائل لم تصل", letters, "/today/letters", letters > 0),
                new Tile("women", "مرشدات حاضرات في الاستقبال الآن", present, null, present == 0),
                new Tile("allocation", "ينتظرون تخصيص مرشد/ة", waiting, ALLOCATION, waiting > 0),
                new Tile("no-woman", "لم توجد مرشدة (30 يوماً)", women.count(), "/today/no-woman", false),
                new Tile(
                        "closed",
                        "حالات أُغلقت (30 يوماً)",
                        cases.closedSince(now.minus(CLOSED_WINDOW)),
                        "/today/closed",
                        false));
    }

    /** What is not known yet counts as danger (dossier §12), so it stands beside the grave ones. */
    private static List<Tile> levels(Map<String, Long> levels) {
        return LevelWords.CODES.stream()
                .map(code -> new Tile(
                        code,
                        LevelWords.of(code),
                        levels.getOrDefault(code, 0L),
                        "/today/cases?level=" + code,
                        "IMMINENT".equals(code) && levels.containsKey(code)))
                .toList();
    }

    private static List<Tile> ages(List<Counted> counted) {
        return Stream.of(Lateness.values())
                .map(age -> new Tile(
                        age.name(),
                        age.arabic(),
                        counted.stream()
                                .mapToLong(one -> one.late().getOrDefault(age, 0L))
                                .sum(),
                        "/today/steps?late=" + age,
                        age == Lateness.LONGER))
                .toList();
    }

    private List<StepRow> steps(List<Counted> counted) {
        Map<String, List<Counted>> together = new LinkedHashMap<>();
        counted.stream()
                .sorted(Comparator.comparing(Counted::level).thenComparing(Counted::open, Comparator.reverseOrder()))
                .forEach(one -> together.computeIfAbsent(address(one), key -> new ArrayList<>())
                        .add(one));
        return together.entrySet().stream()
                .map(step -> row(step.getKey(), step.getValue()))
                .toList();
    }

    private StepRow row(String address, List<Counted> versions) {
        Counted newest = versions.get(0);
        return new StepRow(
                drawn.partOf(newest.definitionId()),
                drawn.stepOf(newest.definitionId(), newest.step()),
                drawn.unitsOf(newest.definitionId(), newest.step()),
                new Cell(versions.stream().mapToLong(Counted::open).sum(), address),
                Stream.of(Level.values())
                        .map(level -> new Cell(
                                versions.stream()
                                        .filter(one -> one.level() == level)
                                        .mapToLong(Counted::open)
                                        .sum(),
                                address + "&level=" + level))
                        .toList(),
                Stream.of(Lateness.values())
                        .map(age -> new Cell(
                                versions.stream()
                                        .mapToLong(one -> one.late().getOrDefault(age, 0L))
                                        .sum(),
                                address + "&late=" + age))
                        .toList());
    }

    private static String address(Counted one) {
        return "/today/steps?part=" + one.part() + "&step=" + one.step();
    }

    private static long late(Counted one) {
        return one.late().values().stream().mapToLong(Long::longValue).sum();
    }
}
