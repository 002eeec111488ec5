package iq.ihala.process.legaladvice;

import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A01: the days that start the clocks of the law go to the legal file. */
@Component
class CollectFactsAnswers implements StepRecorder {

    private final LegalFiles legalFiles;
    private final Clock clock;

    CollectFactsAnswers(LegalFiles legalFiles, Clock clock) {
        this.legalFiles = legalFiles;
        this.clock = clock;
    }

    @Override
    public String form() {
        return LegalAdviceProcess.FACTS_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        Optional<LocalDate> knowledge = step.date("knowledgeDate");
        if (knowledge.filter(LocalDate.now(clock)::isBefore).isPresent()) {
            throw step.refuse("knowledgeDate", "التاريخ لم يأتِ بعد");
        }
        Optional<LocalDate> incident = step.date("incidentDate");
        if (knowledge.isPresent() && incident.filter(knowledge.get()::isBefore).isPresent()) {
            throw step.refuse("knowledgeDate", "لا يُعلم بالجريمة قبل وقوعها");
        }
        legalFiles.recordFacts(
                step.caseNumber().value(),
                knowledge.orElse(null),
                step.date("excuseEndDate").orElse(null),
                step.user());
    }
}
