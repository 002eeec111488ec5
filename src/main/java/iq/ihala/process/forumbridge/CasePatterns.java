package iq.ihala.process.forumbridge;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseLine;
import iq.ihala.casefile.CaseLists;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.forum.Forum;
import iq.ihala.forum.Forums;
import iq.ihala.forum.PatternCase;
import iq.ihala.forum.PatternKind;
import iq.ihala.forum.Patterns;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The bridge from the cases to the forums; it goes one way. Once a month it reads of each case of the month before what it is about
 * and where, as codes, and hands over counts that {@link iq.ihala.forum.Pooling} lets pass. Only cases whose person agreed to
 * statistics cross, and no restricted one; a text that somebody typed never does: a quarter counts only if it is one of a forum's.
 */
@Component
public class CasePatterns {

    private static final int PAGE = 200;
    private static final Set<String> ASKED = Set.of("mainProblem", "district", "quarter");

    /** Too grave and too rare to be told apart (dossier §10.2 rule 4). */
    private static final Set<String> GRAVE = Set.of("SEXV", "TRAF", "SUIC");

    private final CaseLists lists;
    private final CaseFiles caseFiles;
    private final Consents consents;
    private final Forums forums;
    private final Patterns patterns;
    private final Clock clock;

    CasePatterns(
            CaseLists lists, CaseFiles caseFiles, Consents consents, Forums forums, Patterns patterns, Clock clock) {
        this.lists = lists;
        this.caseFiles = caseFiles;
        this.consents = consents;
        this.forums = forums;
        this.patterns = patterns;
        this.clock = clock;
    }

    @Scheduled(cron = "${ihala.forum.release:0 40 3 5 * *}", zone = "Asia/Baghdad")
    void lastMonth() {
        release(YearMonth.from(LocalDate.now(clock.withZone(WorkingCalendar.BASRA)))
                .minusMonths(1));
    }

    /** Releases a month that is over; gives whether it was not released before. */
    public boolean release(YearMonth month) {
        if (!month.isBefore(YearMonth.from(LocalDate.now(clock.withZone(WorkingCalendar.BASRA))))
                || patterns.months(PatternKind.CASES).contains(month)) {
            return false;
        }
        return patterns.release(PatternKind.CASES, month, cases(month));
    }

    private List<PatternCase> cases(YearMonth month) {
        Map<String, String> quarters = new HashMap<>();
        for (Forum forum : forums.all()) {
            forum.quarters().forEach(quarter -> quarters.put(plain(quarter), forum.code()));
        }
        List<PatternCase> found = new ArrayList<>();
        everyCase((from, most) -> lists.open(null, from, most), month, quarters, found);
        everyCase(lists::closed, month, quarters, found);
        return found;
    }

    private void everyCase(
            BiFunction<Integer, Integer, List<CaseLine>> list,
            YearMonth month,
            Map<String, String> quarters,
            List<PatternCase> found) {
        List<CaseLine> page = list.apply(0, PAGE);
        for (int from = 0; !page.isEmpty(); page = list.apply(from, PAGE)) {
            page.stream()
                    .filter(line -> YearMonth.from(line.openedOn()).equals(month))
                    .map(CaseLine::number)
                    .forEach(number -> pattern(number, quarters).ifPresent(found::add));
            from += PAGE;
        }
    }

    private Optional<PatternCase> pattern(CaseNumber number, Map<String, String> quarters) {
        if (caseFiles.summary(number).restricted() || !consents.isLive(number, ConsentCode.C_STAT, null, null)) {
            return Optional.empty();
        }
        Map<String, Object> answers = caseFiles.newestAnswers(number, ASKED);
        if (!(answers.get("mainProblem") instanceof String problem)) {
            return Optional.empty();
        }
        String district = answers.get("district") instanceof String code ? code : "OTHER";
        String quarter = answers.get("quarter") instanceof String typed ? plain(typed) : "";
        return Optional.of(new PatternCase(
                GRAVE.contains(problem) ? "SENSITIVE" : problem, quarters.getOrDefault(quarter, district)));
    }

    private static String plain(String quarter) {
        return Normalizer.normalize(quarter, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\u0640]", "")
                .replaceAll("[أإآ]", "ا")
                .replace('ة', 'ه')
                .strip()
                .replaceFirst("^(حي|منطقة|منطقه)\\s+", "");
    }
}
