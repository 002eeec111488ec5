package iq.ihala.process.awarenessrequest;

import static iq.ihala.process.programme.ProgrammeStep.number;

import iq.ihala.process.HouseProcesses;
import iq.ihala.process.common.PlainWords;
import iq.ihala.process.common.PrivateWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.process.programme.ProgrammeStep;
import iq.ihala.process.programme.Recorded;
import iq.ihala.programme.EventState;
import iq.ihala.programme.ProgrammeCounts;
import iq.ihala.programme.Programmes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What becomes of the answers of each form of {@code awareness-request}. */
@Configuration(proxyBeanMethods = false)
class AwarenessAnswers {

    static final String HELP = HouseProcesses.AWARENESS_REQUEST + ".offerPrivateHelp";

    private static final Set<String> HANDED_OVER =
            Set.of("handoverName", "handoverWay", "handoverTime", "handoverNeed");

    private final Programmes programmes;
    private final ProgrammeCounts counts;
    private final ProgrammeStep steps;

    AwarenessAnswers(Programmes programmes, ProgrammeCounts counts, ProgrammeStep steps) {
        this.programmes = programmes;
        this.counts = counts;
        this.steps = steps;
    }

    private static StepRecorder of(String task, java.util.function.Consumer<Step> answers) {
        return new Recorded(HouseProcesses.AWARENESS_REQUEST + "." + task, answers);
    }

    /** AW01. */
    @Bean
    StepRecorder decideRequestAnswers() {
        return of("decideRequest", step -> {
            programmes.about(
                    number(step),
                    step.text("programmeTopic").orElseThrow(),
                    step.text("programmeAudience").orElseThrow(),
                    step.text("programmeDistrict").orElseThrow());
            switch (step.text("eventDecision").orElseThrow()) {
                case "DECLINE" ->
                    programmes.decline(
                            number(step),
                            step.text("declineReason").orElseThrow(),
                            step.text("programmeAnswer").orElseThrow());
                case "SESSION" -> programmes.accept(number(step), null);
                default -> {
                    // The training begins in the next step.
                }
            }
        });
    }

    /** AW02: how the institution was told is between it and the unit. */
    @Bean
    StepRecorder tellDeclineAnswers() {
        return of("tellDecline", step -> programmes.answer(number(step)));
    }

    /** AW03. */
    @Bean
    StepRecorder planSessionAnswers() {
        return of(
                "planSession",
                step -> programmes.planned(
                        number(step),
                        step.text("eventUnit").orElseThrow().toLowerCase(Locale.ROOT),
                        steps.planned(step),
                        "الساعة " + step.text("plannedHour").orElseThrow() + "\nالمكان: "
                                + step.text("plannedPlace").orElseThrow()
                                + step.text("plannedSpeakers")
                                        .map(who -> "\nيتكلم: " + who)
                                        .orElse("")));
    }

    /** AW04. */
    @Bean
    StepRecorder prepareMaterialsAnswers() {
        return of(
                "prepareMaterials",
                step -> counts.materials(
                        number(step), step.number("materialsReady").orElse(0)));
    }

    /** AW05: held with so many, put off, or given up. */
    @Bean
    StepRecorder holdSessionAnswers() {
        return of("holdSession", step -> {
            switch (step.text("eventHeld").orElseThrow()) {
                case "HELD" -> {
                    var came = ProgrammeStep.attendance(step);
                    if (came.stream().allMatch(one -> one.people() == 0)) {
                        throw step.refuse("cameCategories", "لم يُكتب كم حضر. إن لم يحضر أحد فالجلسة أُلغيت.");
                    }
                    counts.held(
                            number(step),
                            steps.held(step),
                            step.number("heldMinutes").orElseThrow(),
                            came);
                    counts.materials(number(step), step.number("materialsGiven").orElse(0));
                }
                case "CANCELLED" -> programmes.givenUp(number(step), EventState.CANCELLED);
                default -> programmes.accept(number(step), null);
            }
        });
    }

    /** AW06. */
    @Bean
    StepRecorder recordAnswersAnswers() {
        return of("recordAnswers", step -> counts.answered(number(step), ProgrammeStep.answers(step)));
    }

    /** AW07: what a person agreed to hand over goes to her own file in the next step, and nothing of it stays here. */
    @Bean
    StepRecorder offerPrivateHelpAnswers() {
        return of("offerPrivateHelp", step -> {
            if (step.flag("privateConsent")) {
                Map<String, Object> handed = new HashMap<>(step.answers());
                handed.keySet().retainAll(HANDED_OVER);
                PrivateWords.hand(step.scope(), handed);
            }
        });
    }

    /** AW08. */
    @Bean
    StepRecorder writeReportAnswers() {
        return of("writeReport", step -> programmes.reported(number(step), PlainWords.of(step, "programmeReport")));
    }
}
