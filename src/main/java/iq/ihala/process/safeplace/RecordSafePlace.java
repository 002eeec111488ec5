package iq.ihala.process.safeplace;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.referral.UnmetNeeds;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * D06: where the person stays. The centre asks a place only with the person's consent to ask it, or on a basis that a second
 * person approved. That there is no place is an honest answer and is counted as a gap, once; before consent to a record it is
 * counted at the intake instead, so that a talk without a record leaves no row.
 */
@Component
class RecordSafePlace implements StepRecorder {

    private static final String DISTRICT = "district";
    private static final String PLACE = "safePlace";
    private static final String NONE = "NONE_AVAILABLE";

    private final Consents consents;
    private final ConsentGuard guard;
    private final ConsentOverrides overrides;
    private final CaseFiles caseFiles;
    private final UnmetNeeds needs;

    RecordSafePlace(
            Consents consents, ConsentGuard guard, ConsentOverrides overrides, CaseFiles caseFiles, UnmetNeeds needs) {
        this.consents = consents;
        this.guard = guard;
        this.overrides = overrides;
        this.caseFiles = caseFiles;
        this.needs = needs;
    }

    @Override
    public String form() {
        return SafePlaceProcess.FIND;
    }

    @Override
    public void permit(Step step) {
        boolean centreAsked = step.text("placeAskedBy").filter("CENTRE"::equals).isPresent();
        Optional<Place> place = place(step);
        if (!centreAsked || place.isEmpty()) {
            return;
        }
        if (step.find(Variables.PLACE_WITHOUT_CONSENT).orElse(false)) {
            overrides.use(
                    step.caseNumber(),
                    SafePlaceProcess.OVERRIDDEN,
                    SafePlaceProcess.ITEM,
                    place.get().name(),
                    step.user());
        } else if (place.get() == Place.WOMEN_UNIT) {
            guard.use(step.caseNumber(), place.get().consent(), place.get().item(), null);
        } else {
            guard.require(step.caseNumber(), place.get().consent(), place.get().item(), null);
        }
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        boolean chosen = step.text("personChosePlace").filter("YES"::equals).isPresent();
        if (place(step).filter(Place.RELATIVE::equals).isPresent() && !chosen) {
            throw step.refuse("personChosePlace", "لا يُرسل الشخص إلى قريب لم يختره");
        }
        step.text(PLACE).filter(NONE::equals).ifPresent(none -> countGap(step));
        step.set(
                Variables.URGENT_SERVICE,
                place(step).filter(Place.SHELTER::equals).map(Place::name).orElse(null));
    }

    private void countGap(Step step) {
        boolean counted = step.find(Variables.SAFE_PLACE).filter(NONE::equals).isPresent();
        if (!counted && consents.isLive(step.caseNumber(), ConsentCode.C_RECORD, null, null)) {
            Object district =
                    caseFiles.newestAnswers(step.caseNumber(), Set.of(DISTRICT)).get(DISTRICT);
            needs.record(step.caseNumber().value(), Place.SHELTER.name(), (String) district);
        }
    }

    private static Optional<Place> place(Step step) {
        return step.text(PLACE).flatMap(code -> Stream.of(Place.values())
                .filter(place -> place.name().equals(code))
                .findFirst());
    }
}
