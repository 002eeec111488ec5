package iq.ihala.process.safeplace;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.OverrideAsked;
import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** D06: where the person wants to stay, and which places may be asked; each yes stands in the register by itself. */
@Component
class RecordPlaceWishes implements StepRecorder {

    private static final String LANGUAGE = "language";

    private final Consents consents;
    private final ConsentOverrides overrides;
    private final CaseFiles caseFiles;

    RecordPlaceWishes(Consents consents, ConsentOverrides overrides, CaseFiles caseFiles) {
        this.consents = consents;
        this.overrides = overrides;
        this.caseFiles = caseFiles;
    }

    @Override
    public String form() {
        return SafePlaceProcess.ASK_WISHES;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        boolean cannot = step.text("placeConsent").filter("CANNOT"::equals).isPresent();
        List<String> mayAsk = step.list("placeMayAsk");
        if (mayAsk.contains("RELATIVE") && !step.flag("relativeChosen")) {
            throw step.refuse("placeMayAsk", "لا يُسأل قريب لم يختره الشخص");
        }
        if (cannot) {
            askForOverride(step);
        }
        String language = (String)
                caseFiles.newestAnswers(step.caseNumber(), Set.of(LANGUAGE)).getOrDefault(LANGUAGE, "AR");
        for (Place place : Place.values()) {
            if (mayAsk.contains(place.name())) {
                give(step, place, language);
            } else {
                consents.refuse(step.caseNumber(), place.consent(), place.item(), step.user());
            }
        }
        step.set(Variables.PLACE_WITHOUT_CONSENT, cannot);
    }

    private void give(Step step, Place place, String language) {
        consents.give(new ConsentGiven(
                step.caseNumber(),
                place.consent(),
                place.item(),
                null,
                "CODE_ONLY",
                step.text("givenBy").orElseThrow(),
                step.text("consentForm").orElse(null),
                step.text("consentWitness").orElse(null),
                language,
                step.user()));
    }

    private void askForOverride(Step step) {
        overrides.ask(new OverrideAsked(
                step.caseNumber(),
                SafePlaceProcess.OVERRIDDEN,
                SafePlaceProcess.ITEM,
                LegitimateBasis.valueOf(step.text("legitimateBasis").orElseThrow()),
                step.text("overrideReason").orElseThrow(),
                step.user()));
        if (step.flag("personTold")) {
            overrides.told(
                    step.caseNumber(), SafePlaceProcess.OVERRIDDEN, SafePlaceProcess.ITEM, "IN_TALK", step.user());
        } else {
            overrides.notTold(
                    step.caseNumber(),
                    SafePlaceProcess.OVERRIDDEN,
                    SafePlaceProcess.ITEM,
                    step.text("notToldReason").orElseThrow(),
                    step.user());
        }
    }
}
