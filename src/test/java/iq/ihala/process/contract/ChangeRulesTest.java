package iq.ihala.process.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import iq.ihala.process.contract.ChangeRules.Judgement;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes to the house's own diagrams, tables and forms that would take a protection away. */
class ChangeRulesTest {

    private static final String REFERRAL = "processes/service-referral.bpmn";
    private static final String CLOSURE = "processes/closure.bpmn";
    private static final String OPTIONS = "processes/options-talk.bpmn";
    private static final String ADVICE = "processes/legal-advice.bpmn";
    private static final String TIMES = "processes/decisions/response_times.dmn";

    static final Set<Rule> OF_CHANGES =
            EnumSet.of(Rule.GATE_STAYS, Rule.TWO_PERSONS_STAY, Rule.PRIVATE_STAYS_PRIVATE, Rule.CLOCK_NOT_LONGER);

    private static final Map<String, byte[]> HOUSE = House.ofThisRepository();

    @Test
    void whatStaysAsItIsTakesNothingAway() {
        Judgement judgement = ChangeRules.judge(HOUSE, HOUSE);
        assertThat(judgement.forbidden()).isEmpty();
        assertThat(judgement.dangerous()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2} → {3}")
    @MethodSource("forbidden")
    void aProtectionThatGoesIsForbidden(Rule rule, String file, String before, String after, String named) {
        Judgement judgement = ChangeRules.judge(HOUSE, with(file, before, after));
        assertThat(judgement.forbidden()).extracting(Violation::rule).contains(rule);
        assertThat(judgement.forbidden())
                .extracting(Violation::arabic)
                .anyMatch(words -> words.contains(named) && words.startsWith(file));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("dangerous")
    void aLongerClockIsSaid(String file, String before, String after, String named) {
        Judgement judgement = ChangeRules.judge(HOUSE, with(file, before, after));
        assertThat(judgement.forbidden()).isEmpty();
        assertThat(judgement.dangerous())
                .extracting(Violation::rule, violation -> violation.element() + " " + violation.detail())
                .anySatisfy(found -> {
                    assertThat(found.toList().get(0)).isEqualTo(Rule.CLOCK_NOT_LONGER);
                    assertThat((String) found.toList().get(1)).contains(named);
                });
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("harmless")
    void whatTakesNothingAwayIsNotHeldUp(String file, String before, String after) {
        Judgement judgement = ChangeRules.judge(HOUSE, with(file, before, after));
        assertThat(judgement.forbidden()).isEmpty();
        assertThat(judgement.dangerous()).isEmpty();
    }

    @Test
    void everyRuleOfChangesHasAChangeThatItCatches() {
        Set<Rule> caught = forbidden()
                .map(change -> (Rule) change.get()[0])
                .collect(Collectors.toCollection(() -> EnumSet.of(Rule.CLOCK_NOT_LONGER)));
        assertThat(caught).isEqualTo(OF_CHANGES);
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(
                // The question is still drawn, and every answer leads to sharing.
                arguments(
                        Rule.GATE_STAYS,
                        REFERRAL,
                        "${sharingConsent == true}",
                        "${providersFound == 1}",
                        "${sendReferral}: "),
                arguments(
                        Rule.GATE_STAYS,
                        REFERRAL,
                        "sourceRef=\"gateway_sharingConsent\" targetRef=\"serviceTask_cancelReferral\"",
                        "sourceRef=\"gateway_sharingConsent\" targetRef=\"subProcess_handOver\"",
                        "sharingConsent"),
                arguments(
                        Rule.GATE_STAYS,
                        REFERRAL,
                        "${sharingConsent == true}",
                        "${sharingConsent == true || riskLevel == 'HIGH'}",
                        "sharingConsent"),
                arguments(
                        Rule.GATE_STAYS,
                        REFERRAL,
                        "${sharingConsent == true}",
                        "${sharingConsent == false}",
                        "sharingConsent"),
                // A short cut beside the question, and the step under another id.
                arguments(
                        Rule.GATE_STAYS,
                        CLOSURE,
                        "${feedbackConsent == true}",
                        "${empty feedbackConsent}",
                        "closure.askFeedback"),
                arguments(
                        Rule.GATE_STAYS,
                        ADVICE,
                        "id=\"errorEvent_noConsentToLodge\" errorRef=\"error_noConsent\"",
                        "id=\"errorEvent_noConsentToLodge\"",
                        "legal-advice.lodgeComplaint"),
                arguments(
                        Rule.TWO_PERSONS_STAY,
                        CLOSURE,
                        "<camunda:property name=\"fourEyes\" value=\"userTask_requestClosure\" />",
                        "",
                        "closure.requestClosure"),
                arguments(
                        Rule.TWO_PERSONS_STAY,
                        OPTIONS,
                        "<camunda:property name=\"fourEyes\" value=\"userTask_checkDutyToReport\" />",
                        "<camunda:property name=\"fourEyes\" value=\"userTask_confirmDutyToReport\" />",
                        "options-talk.checkDutyToReport"),
                arguments(
                        Rule.PRIVATE_STAYS_PRIVATE,
                        "forms/closure.reviewClosure.form",
                        "\"prefill\": \"case\"",
                        "\"engine\": \"true\"",
                        "lessons"));
    }

    static Stream<Arguments> dangerous() {
        return Stream.of(
                arguments(TIMES, "\"PT15M\"", "\"PT45M\"", "PT15M → PT45M"),
                arguments(TIMES, "\"ASSIGN\"", "\"ASSIGNED\"", "ASSIGN"),
                arguments(
                        CLOSURE,
                        "dueDate=\"${deadline.of('FEEDBACK', riskLevel)}\"",
                        "dueDate=\"${deadline.of('PLAN', riskLevel)}\"",
                        "userTask_askFeedback"));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                arguments(TIMES, "\"PT15M\"", "\"PT10M\""),
                arguments(REFERRAL, "هل وافق على المشاركة؟", "هل وافق الشخص على المشاركة؟"),
                arguments(REFERRAL, "gateway_sharingConsent", "gateway_agreedToShare"),
                arguments(CLOSURE, "id=\"flow_fromFeedback_toAskFeedback\"", "id=\"flow_fromFeedback_toAsking\""));
    }

    private static Map<String, byte[]> with(String file, String before, String after) {
        Map<String, byte[]> files = new TreeMap<>(HOUSE);
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        files.put(file, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
        assertThat(Files.read(files).unreadable()).isEqualTo(List.of());
        return files;
    }
}
