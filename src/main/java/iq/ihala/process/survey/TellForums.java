package iq.ihala.process.survey;

import iq.ihala.forum.Forum;
import iq.ihala.forum.Forums;
import iq.ihala.forum.Issues;
import iq.ihala.process.ProcessBean;
import iq.ihala.survey.Baseline;
import iq.ihala.survey.Proportion;
import iq.ihala.survey.SurveyResults;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The published result waits as an issue of its own for each forum's next meeting. */
@ProcessBean("tellForums")
class TellForums implements JavaDelegate {

    private static final String SOURCE = "SURVEY";

    /** Of the topics of the forums it is the work of institutions. */
    private static final String TOPIC = "INST";

    private final SurveyResults results;
    private final Forums forums;
    private final Issues issues;

    TellForums(SurveyResults results, Forums forums, Issues issues) {
        this.results = results;
        this.forums = forums;
        this.issues = issues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Proportion trust = results.of(execution.getProcessBusinessKey())
                .map(SurveyResults.Results::trustOfAll)
                .orElseThrow()
                .share();
        String words = "نتائج مسح الثقة بالسلطات المحلية وسلطات المحافظة. "
                + (trust == null ? "المجيبون قليلون فلا تُحسب نسبة." : Baseline.compared(trust))
                + " ماذا يفعل المنتدى؟ الجدول كله في الصفحة العامة للمسح.";
        forums.all().stream()
                .filter(Forum::active)
                .forEach(forum -> issues.raise(forum.code(), SOURCE, TOPIC, null, null, null, words));
    }
}
