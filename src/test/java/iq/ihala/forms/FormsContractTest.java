package iq.ihala.forms;

import static iq.ihala.forms.FormFile.hide;
import static iq.ihala.forms.FormFile.isEngine;
import static iq.ihala.forms.FormFile.isRequired;
import static iq.ihala.forms.FormFile.key;
import static iq.ihala.forms.FormFile.label;
import static iq.ihala.forms.FormFile.property;
import static iq.ihala.forms.FormFile.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import iq.ihala.process.Variables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How every form is built, so that Tasklist can show it and the engine gets its declared answers and nothing else. */
class FormsContractTest {

    private static final Set<String> COMPONENTS = Set.of(
            "text",
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "datetime",
            "group",
            "separator",
            "spacer");

    private static final Set<String> FACTS = Set.of(
            "withdrawalText",
            "requestText",
            "breachText",
            "sharedInformation",
            "agreedContact",
            "alarmState",
            "fixedClockText",
            "shelterAdvice",
            "whoConsents",
            "consentsInForce",
            "riskSummary",
            "closureBlockersText",
            "notOfferedProviders",
            "openReferrals",
            "earlierCaseHint",
            "deadlineText",
            "mediationRefusal",
            "programmeText",
            "programmeContact",
            "programmeAnswerShown",
            "programmePlan",
            "programmeCounts",
            "rollCounts",
            "initiativeSoFar",
            "complaintText",
            "complaintContact",
            "letterShown",
            "letterNote",
            "answerShown",
            "volunteerShown",
            "volunteerNotes",
            "assignmentsShown",
            "visitWho",
            "visitConsentText",
            "visitCase",
            "visitPlaceShown",
            "visitorsShown",
            "visitorOptions",
            "visitReportShown",
            "honourShown",
            "mediationBrief",
            "tribalDispute",
            "otherPartyWay",
            "sessionState",
            "agreementText",
            "agreementToAsk",
            "referralBrief",
            "partnerToPhone",
            "consentItemText",
            "planText",
            "providerCard",
            "forumAgenda",
            "surveyQuarters",
            "surveyProgress",
            "surveyResultsText",
            "forumIssueText",
            "qualityList",
            "figuresText",
            "releaseRemarks",
            "exportsAsked",
            "undeliveredMessage",
            "optionsSheet",
            "complaintRouteText",
            "mediationConsentText",
            "warningsDue",
            "dutyMayArise",
            "complaintPlace",
            "withdrawalRules",
            "unconfirmedOffences");

    private static final Set<String> OPTION_FACTS = Set.of(
            "staffOnDuty", "caseWorkers", "providerOptions", "mediatorOptions", "complaintQuarters", "visitorOptions");

    /** Dossier §9: words that hurt or mislead. */
    private static final List<String> FORBIDDEN_WORDS =
            List.of("ضحية", "ضحايا", "الجندر", "المشبوه", "المنحرف", "الهاربة", "الديانة", "الطائفة", "المذهب");

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern NAMES_IN_CONDITION = Pattern.compile("\"[^\"]*\"|[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> FEEL_WORDS =
            Set.of("and", "or", "not", "null", "true", "false", "list", "contains");

    static List<FormFile> forms() {
        return FormFile.all();
    }

    @Test
    void everyHumanStepHasItsForm() {
        assertThat(forms())
                .extracting(FormFile::name)
                .containsExactlyInAnyOrderElementsOf(ExpectedForms.ENGINE_FIELDS.keySet());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formIsNamedLikeItsFileAndBeginsByTellingWhatToDo(FormFile form) {
        assertThat(form.json().path("id").asText()).isEqualTo(form.name());
        assertThat(form.json().path("type").asText()).isEqualTo("default");
        assertThat(form.json().path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.json().path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        assertThat(type(form.components().get(0))).isEqualTo("text");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void onlyComponentsThatTasklistCanRunAreUsed(FormFile form) {
        assertThat(form.components()).allSatisfy(c -> assertThat(type(c)).isIn(COMPONENTS));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyInputSpeaksArabic(FormFile form) {
        assertThat(form.inputs()).allSatisfy(c -> {
            assertThat(label(c)).as(key(c)).containsPattern(ARABIC);
            c.path("values")
                    .forEach(option ->
                            assertThat(option.path("label").asText()).as(key(c)).isNotBlank());
        });
        assertThat(form.json().toString()).doesNotContain(FORBIDDEN_WORDS);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void keysAndIdsAreUniqueAndSpeak(FormFile form) {
        assertThat(form.keys()).doesNotHaveDuplicates();
        assertThat(form.components())
                .extracting(c -> c.path("id").asText())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("(field|text|group)_[A-Za-z0-9_]+"));
        assertThat(form.inputs())
                .allSatisfy(c -> assertThat(c.path("id").asText()).isEqualTo("field_" + key(c)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theEngineGetsExactlyTheDeclaredFieldsOfThisStep(FormFile form) {
        List<String> engine = form.inputs().stream()
                .filter(FormFile::isEngine)
                .map(FormFile::key)
                .toList();
        assertThat(engine).containsExactlyInAnyOrderElementsOf(ExpectedForms.ENGINE_FIELDS.get(form.name()));
        assertThat(Variables.all().keySet()).containsAll(engine);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aPrivateAnswerNeverHasTheNameOfAProcessVariable(FormFile form) {
        assertThat(form.asked()).filteredOn(c -> !isEngine(c)).allSatisfy(c -> assertThat(Variables.all())
                .doesNotContainKey(key(c)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsOnlyShownIsReadOnlyAndNotRequired(FormFile form) {
        for (JsonNode c : form.inputs()) {
            boolean view = property(c, "engine").equals("view");
            String fact = property(c, "fact");
            if (view || !fact.isEmpty()) {
                assertThat(c.path("readonly").asBoolean()).as(key(c)).isTrue();
            }
            if (view) {
                assertThat(Variables.all()).containsKey(key(c));
            }
            if (!fact.isEmpty()) {
                assertThat(FACTS).contains(fact);
                assertThat(key(c)).isEqualTo(fact);
            }
            if (c.path("readonly").asBoolean()) {
                assertThat(isRequired(c)).as(key(c)).isFalse();
                assertThat(view || !fact.isEmpty() || property(c, "prefill").equals("case"))
                        .as(key(c))
                        .isTrue();
            }
            if (c.has("valuesKey")) {
                assertThat(OPTION_FACTS).contains(c.path("valuesKey").asText());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void optionsAreCodesAndTextsHaveLimits(FormFile form) {
        for (JsonNode c : form.inputs()) {
            if (Set.of("radio", "select", "checklist").contains(type(c)) && !c.has("valuesKey")) {
                List<String> codes = c.path("values").findValuesAsText("value");
                assertThat(codes)
                        .as(key(c))
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allMatch(code -> code.matches("[A-Z0-9_]+"));
                c.path("values")
                        .forEach(option -> assertThat(option.path("value").isTextual())
                                .as(key(c))
                                .isTrue());
            }
            if (Set.of("textfield", "textarea").contains(type(c))
                    && !c.path("readonly").asBoolean()) {
                assertThat(c.path("validate").path("maxLength").asInt())
                        .as(key(c))
                        .isBetween(1, 2000);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void conditionsAskOnlyAboutTheFormsOwnFields(FormFile form) {
        Set<String> known = new HashSet<>(form.keys());
        known.addAll(FEEL_WORDS);
        form.components().stream().map(FormFile::hide).filter(h -> !h.isEmpty()).forEach(hide -> {
            assertThat(hide).startsWith("=");
            assertThat(NAMES_IN_CONDITION.matcher(hide).results().map(r -> r.group()))
                    .filteredOn(name -> !name.startsWith("\""))
                    .as(hide)
                    .allMatch(known::contains);
        });
    }
}
