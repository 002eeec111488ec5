package iq.ihala.process.caseplan;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.forms.AnswerWords;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Fact {@code planText}: the plan as it was last written in this round, goal by goal. */
@Component
class PlanText implements FormFact {

    private final CaseFiles caseFiles;
    private final AnswerWords words;

    PlanText(CaseFiles caseFiles, AnswerWords words) {
        this.caseFiles = caseFiles;
        this.words = words;
    }

    @Override
    public String name() {
        return "planText";
    }

    @Override
    public Object value(FactContext context) {
        return caseFiles
                .lastStep(context.caseNumber(), context.processInstanceId(), CasePlanProcess.PLAN_FORM)
                .map(StepAnswers::answers)
                .map(this::text)
                .orElse("لم تُكتب خطة بعد");
    }

    private String text(Map<String, Object> plan) {
        return IntStream.rangeClosed(1, 3)
                .filter(goal -> plan.containsKey("goal" + goal))
                .mapToObj(goal -> "الهدف %d: %s%nالإجراء: %s%nمن يقوم به: %s، حتى %s"
                        .formatted(
                                goal,
                                plan.get("goal" + goal),
                                plan.get("goal" + goal + "Action"),
                                words.say("goal1Owner", plan.get("goal" + goal + "Owner")),
                                date(plan.get("goal" + goal + "Due"))))
                .collect(Collectors.joining("\n\n"));
    }

    private static String date(Object answer) {
        return answer.toString().substring(0, 10);
    }
}
