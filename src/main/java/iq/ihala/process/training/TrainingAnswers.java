package iq.ihala.process.training;

import static iq.ihala.process.programme.ProgrammeStep.number;

import iq.ihala.process.HouseProcesses;
import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.process.programme.ProgrammeStep;
import iq.ihala.process.programme.Recorded;
import iq.ihala.programme.Attendance;
import iq.ihala.programme.EventState;
import iq.ihala.programme.ProgrammeCounts;
import iq.ihala.programme.Programmes;
import iq.ihala.programme.TrainingRoll;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What becomes of the answers of each form of {@code training}; the names are on the roll and in no form. */
@Configuration(proxyBeanMethods = false)
class TrainingAnswers {

    private static final int MINUTES = 60;

    private final Programmes programmes;
    private final ProgrammeCounts counts;
    private final TrainingRoll roll;
    private final ProgrammeStep steps;

    TrainingAnswers(Programmes programmes, ProgrammeCounts counts, TrainingRoll roll, ProgrammeStep steps) {
        this.programmes = programmes;
        this.counts = counts;
        this.roll = roll;
        this.steps = steps;
    }

    private static StepRecorder of(String task, Consumer<Step> answers) {
        return new Recorded(HouseProcesses.TRAINING + "." + task, answers);
    }

    /** TR01. */
    @Bean
    StepRecorder stateNeedAnswers() {
        return of("stateNeed", step -> {
            programmes.about(
                    number(step),
                    step.text("programmeTopic").orElseThrow(),
                    step.text("programmeAudience").orElseThrow(),
                    step.text("programmeDistrict").orElseThrow());
            programmes.intended(
                    number(step),
                    step.text("trainingNeed").orElseThrow() + "\nالمقاعد: "
                            + step.number("wantedPlaces").orElse(0) + "، الساعات: "
                            + step.number("wantedHours").orElse(0) + "، الكلفة المقدرة بالدينار: "
                            + step.number("wantedBudget").orElse(0));
        });
    }

    /** TR02. */
    @Bean
    StepRecorder agreeBudgetAnswers() {
        return of("agreeBudget", step -> {
            if (step.flag("budgetAgreed")) {
                programmes.funded(
                        number(step),
                        step.text("programmeDonor").orElseThrow(),
                        step.number("agreedBudget").map(Integer::longValue).orElse(0L));
                programmes.accept(number(step), null);
            } else {
                programmes.decline(
                        number(step), "NO_BUDGET", step.text("programmeAnswer").orElseThrow());
            }
        });
    }

    /** TR02: how whoever asked was told is between them and the training officer. */
    @Bean
    StepRecorder tellRefusalAnswers() {
        return of("tellRefusal", step -> programmes.answer(number(step)));
    }

    /** TR03. */
    @Bean
    StepRecorder inviteParticipantsAnswers() {
        return of("inviteParticipants", step -> {
            var invited = ProgrammeStep.invited(step);
            if (invited.isEmpty()) {
                throw step.refuse("invitedCommunity", "لم يُدعَ أحد");
            }
            counts.invited(number(step), invited);
            programmes.planned(
                    number(step),
                    "training_officer",
                    steps.planned(step),
                    "الساعة " + step.text("plannedHour").orElseThrow() + "\nالمكان: "
                            + step.text("plannedPlace").orElseThrow());
        });
    }

    /** TR04: who came is taken from the roll. */
    @Bean
    StepRecorder recordTrainingAnswers() {
        return of("recordTraining", step -> {
            switch (step.text("eventHeld").orElseThrow()) {
                case "HELD" -> {
                    List<Attendance> came = roll.attendance(number(step));
                    if (came.isEmpty()) {
                        throw step.refuse("eventHeld", "علّم الحاضرين في القائمة في صفحة التوعية والتدريب أولاً");
                    }
                    counts.held(
                            number(step),
                            steps.held(step),
                            step.number("heldHours").orElseThrow() * MINUTES,
                            came);
                    counts.materials(number(step), step.number("materialsGiven").orElse(0));
                }
                case "CANCELLED" -> programmes.givenUp(number(step), EventState.CANCELLED);
                default -> programmes.accept(number(step), null);
            }
        });
    }

    /** TR05: who passed stands on the roll; the three questions are numbers. */
    @Bean
    StepRecorder recordTestAnswers() {
        return of("recordTest", step -> counts.answered(number(step), ProgrammeStep.answers(step)));
    }

    /** TR06. */
    @Bean
    StepRecorder handCertificatesAnswers() {
        return of("handCertificates", step -> {
            if (step.number("certificatesHanded").orElse(0)
                    > roll.numbers(number(step)).certified()) {
                throw step.refuse("certificatesHanded", "أكثر مما صدر من الشهادات");
            }
        });
    }

    /** TR07. */
    @Bean
    StepRecorder checkAfterwardsAnswers() {
        return of("checkAfterwards", step -> {
            int asked = step.number("checkAsked").orElse(0);
            int reached = step.number("checkReached").orElse(0);
            int applied = step.number("checkApplied").orElse(0);
            if (reached > asked) {
                throw step.refuse("checkReached", "أجاب أكثر ممن سُئل");
            }
            if (applied > reached) {
                throw step.refuse("checkApplied", "أكثر ممن أجاب");
            }
            counts.checked(number(step), asked, reached, applied);
            String notes = PlainWords.of(step, "programmeReport");
            if (notes != null) {
                programmes.reported(number(step), notes);
            }
        });
    }
}
