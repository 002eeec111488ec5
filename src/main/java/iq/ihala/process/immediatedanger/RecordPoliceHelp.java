package iq.ihala.process.immediatedanger;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.OverrideAsked;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * D04: what the person wants about the police. By default nobody is told. A yes holds for this one action; without one, another
 * person decides on an override. Where the accused
 * belongs to an armed body, even a yes waits for a supervisor (dossier §3.6 R6).
 */
@Component
class RecordPoliceHelp implements StepRecorder {

    private static final Set<String> ARMED_BODIES = Set.of("POLICE", "MILITARY", "ARMED_GROUP");
    private static final String AFFILIATION = "perpAffiliation";
    private static final String LANGUAGE = "language";

    private final Consents consents;
    private final ConsentOverrides overrides;
    private final CaseFiles caseFiles;

    RecordPoliceHelp(Consents consents, ConsentOverrides overrides, CaseFiles caseFiles) {
        this.consents = consents;
        this.overrides = overrides;
        this.caseFiles = caseFiles;
    }

    @Override
    public String form() {
        return ImmediateDangerProcess.ASK_POLICE_HELP;
    }

    @Override
    public void record(Step step) {
        PoliceHelp answer = PoliceHelp.valueOf(step.text("policeHelp").orElseThrow());
        Map<String, Object> known = caseFiles.newestAnswers(step.caseNumber(), Set.of(AFFILIATION, LANGUAGE));
        if (answer == PoliceHelp.DANGER_OVERRIDE) {
            askForOverride(step);
        }
        if (answer.consent() == null) {
            refuse(step, ConsentCode.C_CP);
            refuse(step, ConsentCode.C_POLICE);
        } else {
            give(step, answer.consent(), (String) known.getOrDefault(LANGUAGE, "AR"));
        }
        boolean armed = ARMED_BODIES.contains(known.getOrDefault(AFFILIATION, "UNKNOWN"));
        step.set(Variables.INFORM_POLICE, answer.consent() != null && !armed);
        step.set(Variables.OVERRIDE_APPROVED, false);
    }

    private void askForOverride(Step step) {
        overrides.ask(new OverrideAsked(
                step.caseNumber(),
                ImmediateDangerProcess.OVERRIDDEN,
                ImmediateDangerProcess.CONSENT_ITEM,
                LegitimateBasis.valueOf(step.text("legitimateBasis").orElseThrow()),
                step.text("overrideReason").orElseThrow(),
                step.user()));
        if (step.flag("personTold")) {
            overrides.told(
                    step.caseNumber(),
                    ImmediateDangerProcess.OVERRIDDEN,
                    ImmediateDangerProcess.CONSENT_ITEM,
                    "IN_TALK",
                    step.user());
        }
    }

    private void refuse(Step step, ConsentCode code) {
        consents.refuse(step.caseNumber(), code, ImmediateDangerProcess.CONSENT_ITEM, step.user());
    }

    private void give(Step step, ConsentCode code, String language) {
        consents.give(new ConsentGiven(
                step.caseNumber(),
                code,
                ImmediateDangerProcess.CONSENT_ITEM,
                null,
                "CODE_ONLY",
                step.text("givenBy").orElseThrow(),
                step.text("consentForm").orElse(null),
                step.text("consentWitness").orElse(null),
                language,
                step.user()));
    }
}
