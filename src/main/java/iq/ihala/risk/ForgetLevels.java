package iq.ihala.risk;

import iq.ihala.casefile.CaseErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An erased case has no levels. */
@Component
class ForgetLevels {

    private final ToolAssessments tools;
    private final OverallAssessments overalls;

    ForgetLevels(ToolAssessments tools, OverallAssessments overalls) {
        this.tools = tools;
        this.overalls = overalls;
    }

    @EventListener
    void on(CaseErased erased) {
        tools.deleteOf(erased.caseNumber().value());
        overalls.deleteOf(erased.caseNumber().value());
    }
}
