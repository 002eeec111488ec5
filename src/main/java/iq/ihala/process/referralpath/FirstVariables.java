package iq.ihala.process.referralpath;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a path that does not begin at reception must know: the codes that reception once found, as the case knows them now. */
@Component
public class FirstVariables {

    private static final int ADULT = 18;
    private static final Set<String> BANDS_OF_MINORS = Set.of("0_8", "9_14", "15_17");
    private static final String PROBLEMS = Variables.PROBLEM_TYPES.name();
    private static final String SEX_PREFERENCE = Variables.COUNSELLOR_SEX_PREF.name();
    private static final String RECORD = Variables.CONSENT_RECORD.name();
    private static final Set<String> ASKED = Set.of(PROBLEMS, SEX_PREFERENCE, RECORD, "ageBand", "birthYear");

    private final CaseFiles caseFiles;
    private final Clock clock;

    FirstVariables(CaseFiles caseFiles, Clock clock) {
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    public Map<String, Object> of(CaseSummary summary) {
        Map<String, Object> person = caseFiles.newestAnswers(summary.number(), ASKED);
        Map<String, Object> variables = new HashMap<>();
        put(variables, Variables.CHANNEL, summary.channel());
        put(variables, Variables.RISK_LEVEL, summary.riskLevel());
        put(variables, Variables.RESTRICTED, summary.restricted());
        put(variables, Variables.COUNSELLOR_SEX_PREF, (String) person.get(SEX_PREFERENCE));
        put(variables, Variables.CONSENT_RECORD, (String) person.get(RECORD));
        put(variables, Variables.IS_MINOR, isMinor(person));
        put(variables, Variables.PROBLEM_TYPES, problems(person));
        return variables;
    }

    private static String problems(Map<String, Object> person) {
        return person.get(PROBLEMS) instanceof List<?> list
                ? ProcessVariable.join(list.stream().map(String::valueOf).toList())
                : "";
    }

    /** By the year of birth if it is known, because years may have passed since; else by the band that was told then. */
    private boolean isMinor(Map<String, Object> person) {
        if (person.get("birthYear") instanceof Number year) {
            int thisYear = LocalDate.now(clock.withZone(WorkingCalendar.BASRA)).getYear();
            return thisYear - year.intValue() <= ADULT;
        }
        return BANDS_OF_MINORS.contains(String.valueOf(person.get("ageBand")));
    }

    private static <T> void put(Map<String, Object> variables, ProcessVariable<T> variable, T value) {
        if (value != null && variable.accepts(value)) {
            variables.put(variable.name(), value);
        }
    }
}
