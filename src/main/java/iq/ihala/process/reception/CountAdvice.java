package iq.ihala.process.reception;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * S05: counts the talk. It ends, and is forgotten, only when nothing else of it is open: a danger path beside it would lose its
 * case file while people still work on it.
 */
@Component
class CountAdvice implements StepRecorder {

    /** A date that is watched ends with the talk: without a record no safe way to the person is left to keep it. */
    private static final Set<String> OF_THE_TALK = Set.of("referral-path:", ReceptionProcess.KEY + ":", "fixed-clock:");

    private final CaseFiles caseFiles;
    private final RuntimeService runtime;
    private final HouseAuthority authority;

    CountAdvice(CaseFiles caseFiles, RuntimeService runtime, HouseAuthority authority) {
        this.caseFiles = caseFiles;
        this.runtime = runtime;
        this.authority = authority;
    }

    @Override
    public String form() {
        return ReceptionProcess.ADVISE_WITHOUT_RECORD;
    }

    @Override
    public void record(Step step) {
        boolean other = authority.call(() ->
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(step.caseNumber().value())
                        .list()
                        .stream()
                        .map(ProcessInstance::getProcessDefinitionId)
                        .anyMatch(definition -> OF_THE_TALK.stream().noneMatch(definition::startsWith)));
        if (other) {
            throw new RefusedAnswer(
                    "ما زالت خطوات أخرى مفتوحة لهذه الحالة، ومنها مسار الخطر: تُكمل أولاً ثم يُمحى الحديث");
        }
        caseFiles.countAdvice(
                step.text("problemType").orElseThrow(),
                step.text("sex").orElseThrow(),
                step.text("ageBand").orElseThrow());
    }
}
