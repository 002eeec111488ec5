package iq.ihala.process.today;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseLine;
import iq.ihala.casefile.CaseLists;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.notification.DeadLetters;
import iq.ihala.process.HouseProcesses;
import iq.ihala.process.reception.WantedWomen;
import iq.ihala.process.today.Listing.Row;
import iq.ihala.process.today.OpenSteps.Wish;
import iq.ihala.referral.UnansweredReferrals;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list behind each number: one statement for its page, three to ask which of these cases the reader may see. A case that is
 * none of hers stands there without its number, so that the list is as long as the number said.
 */
@Service
@Transactional(readOnly = true)
class Lists {

    static final int PAGE = 50;

    private final OpenSteps open;
    private final WantedWomen women;
    private final CaseLists cases;
    private final UnansweredReferrals referrals;
    private final DeadLetters letters;
    private final CaseAccess access;
    private final Staff staff;
    private final DrawnSteps drawn;
    private final Clock clock;

    Lists(
            OpenSteps open,
            WantedWomen women,
            CaseLists cases,
            UnansweredReferrals referrals,
            DeadLetters letters,
            CaseAccess access,
            Staff staff,
            DrawnSteps drawn,
            Clock clock) {
        this.open = open;
        this.women = women;
        this.cases = cases;
        this.referrals = referrals;
        this.letters = letters;
        this.access = access;
        this.staff = staff;
        this.drawn = drawn;
        this.clock = clock;
    }

    /** A row before it is known whether its number may be shown. */
    private record Line(String key, List<String> cells) {}

    Listing steps(String reader, String title, Wish wish, String address, int page) {
        Instant now = clock.instant();
        List<Line> lines = open.page(wish, from(page), PAGE + 1).stream()
                .map(step -> new Line(
                        step.key(),
                        List.of(
                                drawn.stepOf(step.definitionId(), step.step()) + " · "
                                        + drawn.partOf(step.definitionId()),
                                step.level().arabic(),
                                TimeWords.due(step.due(), now),
                                TimeWords.moment(step.due()),
                                drawn.unitsOf(step.definitionId(), step.step()),
                                step.user() == null ? "لم يستلمها أحد" : name(step.user()))))
                .toList();
        return listing(
                reader,
                title,
                List.of("الخطوة", "المستوى", "الموعد", "التاريخ", "الوحدة", "عند من"),
                lines,
                address,
                page);
    }

    Listing openCases(String reader, String level, String address, int page) {
        List<Line> lines = cases.open(level, from(page), PAGE + 1).stream()
                .map(one -> new Line(
                        one.number().value(),
                        List.of(LevelWords.of(one.riskLevel()), one.openedOn().toString(), since(one))))
                .toList();
        return listing(
                reader,
                level == null ? "حالات مفتوحة" : "حالات مفتوحة: " + LevelWords.of(level),
                List.of("المستوى", "فُتحت في", "منذ"),
                lines,
                address,
                page);
    }

    Listing closedCases(String reader, String address, int page) {
        List<Line> lines = cases.closed(from(page), PAGE + 1).stream()
                .map(one -> new Line(
                        one.number().value(), List.of(one.openedOn().toString(), String.valueOf(one.closedOn()))))
                .toList();
        return listing(reader, "حالات أُغلقت", List.of("فُتحت في", "أُغلقت في"), lines, address, page);
    }

    Listing referrals(String reader, String address, int page) {
        Instant now = clock.instant();
        List<Line> lines = referrals.page(from(page), PAGE + 1).stream()
                .map(one -> new Line(
                        one.caseNumber(),
                        List.of(
                                one.service(),
                                one.state().arabic(),
                                TimeWords.moment(one.sentAt()),
                                one.sentAt() == null ? "" : TimeWords.length(Duration.between(one.sentAt(), now)))))
                .toList();
        return listing(
                reader, "إحالات بلا جواب", List.of("الخدمة", "الحال", "سُئلت الجهة في", "منذ"), lines, address, page);
    }

    Listing letters(String reader, String address, int page) {
        List<Line> lines = letters.open(from(page), PAGE + 1).stream()
                .map(one -> new Line(
                        one.caseNumber(),
                        List.of(one.subject(), String.valueOf(one.attempts()), TimeWords.moment(one.writtenAt()))))
                .toList();
        return listing(reader, "رسائل لم تصل", List.of("موضوعها", "المحاولات", "كُتبت في"), lines, address, page);
    }

    Listing noWoman(String reader, String address, int page) {
        List<Line> lines = women.page(from(page), PAGE + 1).stream()
                .map(one -> new Line(one.caseNumber().value(), List.of(TimeWords.moment(one.at()))))
                .toList();
        return listing(reader, "طُلبت مرشدة ولم توجد", List.of("متى"), lines, address, page);
    }

    /** The name under which a worker is known in the house. */
    String name(String user) {
        return staff.find(user).map(StaffMember::displayName).orElse(user);
    }

    private Listing listing(
            String reader, String title, List<String> columns, List<Line> found, String address, int page) {
        List<Line> lines = found.size() > PAGE ? found.subList(0, PAGE) : found;
        Set<CaseNumber> asked = new HashSet<>();
        lines.forEach(line -> number(line.key()).ifPresent(asked::add));
        Set<CaseNumber> seen = access.seenBy(reader, asked);
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            boolean isCase = number(line.key()).filter(seen::contains).isPresent();
            boolean ofHouse = number(line.key()).isEmpty() && HouseProcesses.isCode(line.key());
            rows.add(isCase || ofHouse ? new Row(line.key(), isCase, line.cells()) : new Row(null, false, List.of()));
        }
        return new Listing(title, columns, rows, address, page, found.size() > PAGE);
    }

    private static Optional<CaseNumber> number(String key) {
        try {
            return Optional.of(new CaseNumber(key));
        } catch (IllegalArgumentException notOfACase) {
            return Optional.empty();
        }
    }

    private String since(CaseLine one) {
        return TimeWords.length(Duration.between(
                one.openedOn().atStartOfDay(WorkingCalendar.BASRA).toInstant(), clock.instant()));
    }

    private static int from(int page) {
        return (page - 1) * PAGE;
    }
}
