package iq.ihala.process.legaladvice;

import iq.ihala.legaladvice.OptionsSheets;
import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.decision.Codes;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** A05: the warnings that this person's situation asks for were read (dossier §6.5), then the person decided. */
@Component
class ReadOptionsAnswers implements StepRecorder {

    private final LegalDecisions decisions;
    private final LegalSituation situation;
    private final OptionsSheets sheets;
    private final Codes codes;

    ReadOptionsAnswers(LegalDecisions decisions, LegalSituation situation, OptionsSheets sheets, Codes codes) {
        this.decisions = decisions;
        this.situation = situation;
        this.sheets = sheets;
        this.codes = codes;
    }

    @Override
    public String form() {
        return LegalAdviceProcess.OPTIONS_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        sheets
                .of(situation.of(
                        step.caseNumber(),
                        codes.of(step.find(Variables.PROBLEM_TYPES).orElse(""))))
                .mandatoryWarnings()
                .stream()
                .sorted()
                .filter(warning -> !step.flag(warning))
                .findFirst()
                .ifPresent(unread -> {
                    throw step.refuse(unread, "يُقرأ هذا التنبيه لهذا الشخص ثم يُؤشَّر");
                });
        decisions.record(step.caseNumber(), step.text("legalDecision").orElseThrow(), step.user());
    }
}
