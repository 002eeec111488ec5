package iq.ihala.process.safetyinitiative;

import static iq.ihala.process.programme.ProgrammeStep.number;

import iq.ihala.process.HouseProcesses;
import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.process.programme.ProgrammeStep;
import iq.ihala.process.programme.Recorded;
import iq.ihala.programme.Initiatives;
import iq.ihala.programme.Programmes;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What becomes of the answers of each form of {@code safety-initiative}: numbers, a plan and an evaluation that name nobody. */
@Configuration(proxyBeanMethods = false)
class InitiativeAnswers {

    private final Programmes programmes;
    private final Initiatives initiatives;
    private final ProgrammeStep steps;

    InitiativeAnswers(Programmes programmes, Initiatives initiatives, ProgrammeStep steps) {
        this.programmes = programmes;
        this.initiatives = initiatives;
        this.steps = steps;
    }

    private static StepRecorder of(String task, Consumer<Step> answers) {
        return new Recorded(HouseProcesses.SAFETY_INITIATIVE + "." + task, answers);
    }

    /** SI01. */
    @Bean
    StepRecorder planInitiativeAnswers() {
        return of("planInitiative", step -> {
            programmes.about(
                    number(step),
                    step.text("programmeTopic").orElseThrow(),
                    null,
                    step.text("programmeDistrict").orElseThrow());
            if (step.flag("initiativeGoesOn")) {
                initiatives.begin(number(step), step.number("schoolsPlanned").orElseThrow());
                programmes.intended(number(step), PlainWords.of(step, "initiativePlan"));
                programmes.accept(number(step), null);
            } else {
                programmes.decline(number(step), "NOT_NOW", PlainWords.of(step, "programmeAnswer"));
            }
        });
    }

    /** SI02: each workshop is an event of its own, which is counted with the others. */
    @Bean
    StepRecorder holdWorkshopAnswers() {
        return of("holdWorkshop", step -> {
            if (!"HELD".equals(step.text("workshopHeld").orElseThrow())) {
                return;
            }
            var came = ProgrammeStep.attendance(step);
            if (came.stream().allMatch(one -> one.people() == 0)) {
                throw step.refuse("workshopHeld", "لم يُكتب كم حضر");
            }
            initiatives.workshop(
                    number(step),
                    step.text("workshopFor").orElseThrow(),
                    steps.held(step),
                    step.number("heldMinutes").orElseThrow(),
                    came,
                    step.user());
        });
    }

    /** SI03. */
    @Bean
    StepRecorder distributeBookletsAnswers() {
        return of(
                "distributeBooklets",
                step -> initiatives.distributed(
                        number(step),
                        step.number("schoolsReached").orElse(0),
                        step.number("studentsReached").orElse(0),
                        step.number("bookletsGiven").orElse(0)));
    }

    /** SI04. */
    @Bean
    StepRecorder nameFocalPointsAnswers() {
        return of(
                "nameFocalPoints",
                step -> initiatives.focalPoints(
                        number(step), step.number("schoolsWithFocal").orElse(0)));
    }

    /** SI06. */
    @Bean
    StepRecorder evaluateInitiativeAnswers() {
        return of(
                "evaluateInitiative",
                step -> initiatives.evaluated(
                        number(step),
                        step.text("initiativeResult").orElseThrow(),
                        PlainWords.of(step, "programmeReport")));
    }
}
