package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.legaladvice.ComplaintDeadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixedClocksTest extends DecisionTableContract {

    FixedClocksTest() {
        super("fixed_clocks");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of("clock", "MED_SV");
    }

    @Override
    List<Example> examples() {
        return List.of(
                row("MED_SV", "PT1H", "NOW", "", "CASE_WORKER", "A"),
                row("HIV_PEP", "PT72H", "EVENT", "", "CASE_WORKER", "V"),
                row("EMERGENCY_CONTRACEPTION", "PT120H", "EVENT", "", "CASE_WORKER", "V"),
                row("FORENSIC_EVIDENCE", "PT72H", "EVENT", "", "CASE_WORKER", "G"),
                row("COMPLAINT_DEADLINE", "P3M", "KNOWLEDGE", "P30D,P7D,P1D", "LAWYER", "V"),
                row("WAIVER_DEADLINE", "P3M", "LAST_STEP", "P30D,P7D,P1D", "LAWYER", "V"),
                row("BLACKMAIL_MARGIN", "PT2H", "RECORDED", "P1D", "CASE_WORKER", "A"),
                row("TRUCE_END", "AS_RECORDED", "RECORDED", "P3D,P1D", "CASE_WORKER", "A"),
                row("DANGER_FOLLOW_UP", "PT24H", "NOW", "PT12H", "CASE_WORKER", "A"),
                row("MARRIAGE_DATE", "AS_RECORDED", "RECORDED", "P7D,P1D", "CASE_WORKER", "A"),
                when("there is no clock of this name", "clock", "NO_SUCH_CLOCK").thenNothing());
    }

    /** The law's months stand in the legal module, which decides by no table; both say the same. */
    @Test
    void theLawsMonthsAreTheSameInTheTableAndInTheLegalModule() {
        ComplaintDeadlines law = new ComplaintDeadlines();
        LocalDate day = LocalDate.of(2027, 11, 30);
        assertThat(law.complaintDeadline(day, null, "YES")).contains(day.plusMonths(3));
        assertThat(law.waiverDeadline(day)).isEqualTo(day.plusMonths(3));
        assertThat(law.reminders(day)).contains(day.minusDays(30), day.minusDays(7));
    }

    private static Example row(
            String clock, String duration, String startsAt, String remindBefore, String actor, String mark) {
        return when(clock, "clock", clock).then(duration, "CALENDAR", startsAt, remindBefore, actor, mark);
    }
}
