package iq.ihala.process.riskassessment;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.decision.Blackmail;
import iq.ihala.process.decision.ChildLevel;
import iq.ihala.process.decision.DrugLevel;
import iq.ihala.process.decision.DvLevel;
import iq.ihala.process.decision.SimpleLevel;
import iq.ihala.process.decision.SuicideScreen;
import iq.ihala.process.decision.ToolScore;
import iq.ihala.process.decision.TraffickingLevel;
import iq.ihala.process.decision.TribalLevel;
import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which tables decide which tool. */
@Component
class ToolScores {

    private final DvLevel violence;
    private final SuicideScreen suicide;
    private final ChildLevel child;
    private final Blackmail blackmail;
    private final DrugLevel drug;
    private final TribalLevel tribal;
    private final TraffickingLevel trafficking;
    private final SimpleLevel simple;
    private final Clock clock;

    ToolScores(
            DvLevel violence,
            SuicideScreen suicide,
            ChildLevel child,
            Blackmail blackmail,
            DrugLevel drug,
            TribalLevel tribal,
            TraffickingLevel trafficking,
            SimpleLevel simple,
            Clock clock) {
        this.violence = violence;
        this.suicide = suicide;
        this.child = child;
        this.blackmail = blackmail;
        this.drug = drug;
        this.tribal = tribal;
        this.trafficking = trafficking;
        this.simple = simple;
        this.clock = clock;
    }

    /** Whether a tool is judged with the danger of suicide before one's eyes (dossier §4.3 row 1, §4.4 row 1). */
    static boolean mindsSuicide(RiskTool tool) {
        return tool == RiskTool.CYBER || tool == RiskTool.CHILD;
    }

    /**
     * The level of a tool.
     *
     * @param answers the form's own, and what the case knows of the person
     * @param suicideLevel what the suicide tool of this assessment found; null while it is open
     */
    ToolScore of(RiskTool tool, Map<String, Object> answers, RiskLevel suicideLevel) {
        boolean minor = Boolean.TRUE.equals(answers.get("isMinor"));
        return switch (tool) {
            case DV -> violence.assess(answers).score();
            case SUICIDE_SCREEN, SUICIDE_FULL -> suicide.score(tool, answers);
            // The suicide tool asks the person of the case; another child in the home is asked about in the form.
            case CHILD -> child.assess(answers, minor ? suicideLevel : null);
            case CYBER -> blackmail.assess(answers, suicideLevel);
            case DRUG -> drug.assess(answers, minor);
            case TRIBE -> tribal.assess(answers, LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA));
            case TRAF -> trafficking.assess(answers);
            case SIMPLE -> simple.assess(answers);
        };
    }
}
