package iq.ihala.process.programme;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseLine;
import iq.ihala.casefile.CaseLists;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.programme.ProgrammeEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * How many cases an initiative may have led to: opened since, by way of a school, of outreach or of a forum, about its topic and from
 * its district. As at the forums' bridge only cases whose person agreed to statistics are counted, and no restricted one. Nobody is told
 * which they are, and no case learns of the initiative.
 */
@Component
class LinkedCases {

    private static final int PAGE = 200;
    private static final Set<String> CHANNELS = Set.of("SCHOOL", "OUTREACH", "FORUM", "VOLUNTEER");
    private static final Set<String> ASKED = Set.of("mainProblem", "district");
    private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");

    private final CaseLists lists;
    private final CaseFiles caseFiles;
    private final Consents consents;

    LinkedCases(CaseLists lists, CaseFiles caseFiles, Consents consents) {
        this.lists = lists;
        this.caseFiles = caseFiles;
        this.consents = consents;
    }

    int of(ProgrammeEvent initiative) {
        return of(initiative, (from, most) -> lists.open(null, from, most)) + of(initiative, lists::closed);
    }

    private int of(ProgrammeEvent initiative, BiFunction<Integer, Integer, List<CaseLine>> list) {
        LocalDate since = initiative.registeredAt().atZone(BASRA).toLocalDate();
        int found = 0;
        int from = 0;
        for (List<CaseLine> page = list.apply(from, PAGE); !page.isEmpty(); page = list.apply(from, PAGE)) {
            found += (int) page.stream()
                    .filter(line -> !line.openedOn().isBefore(since))
                    .filter(line -> belongs(line.number(), initiative))
                    .count();
            from += PAGE;
        }
        return found;
    }

    private boolean belongs(CaseNumber number, ProgrammeEvent initiative) {
        CaseSummary summary = caseFiles.summary(number);
        if (summary.restricted()
                || !CHANNELS.contains(String.valueOf(summary.channel()))
                || !consents.isLive(number, ConsentCode.C_STAT, null, null)) {
            return false;
        }
        Map<String, Object> answers = caseFiles.newestAnswers(number, ASKED);
        boolean near = initiative.district() == null
                || "OTHER".equals(initiative.district())
                || initiative.district().equals(answers.get("district"));
        return near && String.valueOf(initiative.topic()).equals(answers.get("mainProblem"));
    }
}
