package iq.ihala.forms;

import static iq.ihala.forms.FormFile.hide;
import static iq.ihala.forms.FormFile.isEngine;
import static iq.ihala.forms.FormFile.isRequired;
import static iq.ihala.forms.FormFile.key;
import static iq.ihala.forms.FormFile.property;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form may never do to the person it speaks about, and what a tired counsellor must not be able to skip. */
class FormsSafetyTest {

    /** Dossier §3.3: deliberately not collected. */
    private static final Pattern FORBIDDEN_KEY = Pattern.compile(
            "(?i).*(religion|sect$|sectarian|tribeName|orientation|politic|idScan|facePhoto|photoFile|perpName).*");

    /** Fields that settle what happens to a person: asked anew each time, never answered in advance. */
    private static final Pattern SETTLES = Pattern.compile(
            "(?i).*(consent|police|decision|approved|safeToTalk|safePerson(Consent)|legitimateBasis|givenBy).*");

    /** Steps whose own question says how the person was reached. */
    private static final Map<String, String> SAY_THE_WAY_THEMSELVES =
            Map.of("follow-up.followUp", "contactMethodUsed", "follow-up.welfareCheck", "welfareWay");

    static List<FormFile> forms() {
        return FormFile.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothingIsCollectedThatEndangersPeople(FormFile form) {
        assertThat(form.keys()).noneMatch(key -> FORBIDDEN_KEY.matcher(key).matches());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothingIsAnsweredInAdvance(FormFile form) {
        assertThat(form.components()).allMatch(c -> !c.has("defaultValue"));
        assertThat(form.asked())
                .filteredOn(c -> isEngine(c) || SETTLES.matcher(key(c)).matches())
                .allSatisfy(c -> assertThat(property(c, "prefill")).as(key(c)).isEqualTo("none"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whoSpeaksWithThePersonFirstReadsTheSafeWayAndAsksWhetherItIsSafe(FormFile form) {
        if (ExpectedForms.CONTACT.contains(form.name())) {
            assertThat(form.keys()).contains("agreedContact", "safeToTalk");
        }
        form.input("safeToTalk").ifPresent(asked -> {
            assertThat(isRequired(asked)).isTrue();
            assertThat(form.keys().indexOf("agreedContact"))
                    .isNotNegative()
                    .isLessThan(form.keys().indexOf("safeToTalk"));
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whoSpeaksWithThePersonSaysHowTheTalkCameAbout(FormFile form) {
        form.input("safeToTalk").ifPresent(asked -> {
            String way = SAY_THE_WAY_THEMSELVES.getOrDefault(form.name(), "talkWay");
            assertThat(form.input(way))
                    .hasValueSatisfying(c -> assertThat(isRequired(c)).isTrue());
            assertThat(form.keys().indexOf("agreedContact"))
                    .as("the safe way is read before anything else is said about the talk")
                    .isLessThan(form.keys().indexOf(way));
            List<String> asks = form.asked().stream().map(FormFile::key).toList();
            assertThat(asks.subList(0, asks.indexOf("safeToTalk")))
                    .as("nothing of the talk is asked before safety")
                    .isSubsetOf(
                            "talkNeeded", "withinConsent", "contactMade", "withdrawalTold", "answerTold", "breachTold");
        });
    }

    @ParameterizedTest
    @MethodSource("partnerForms")
    void aPartnerSeesNothingButWhatThePersonAgreedToShare(FormFile form) {
        assertThat(form.inputs())
                .filteredOn(c -> c.path("readonly").asBoolean())
                .extracting(FormFile::key)
                .isSubsetOf("referralBrief", "sharedInformation");
        assertThat(form.inputs()).noneMatch(c -> property(c, "prefill").equals("case"));
    }

    static Stream<FormFile> partnerForms() {
        return ExpectedForms.PARTNER.stream().map(FormFile::named);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatTheDossierRequiresIsRequired(FormFile form) {
        assertThat(ExpectedForms.REQUIRED.getOrDefault(form.name(), List.of()))
                .allSatisfy(key -> assertThat(form.input(key)).as(key).hasValueSatisfying(c -> assertThat(isRequired(c))
                        .isTrue()));
    }

    @Test
    void whoWantsToBeRecordedByCodeIsNotAskedForAName() {
        FormFile intake = FormFile.named("reception.takeIntake");
        assertThat(List.of("fullName", "motherName", "birthYear", "telephone"))
                .allSatisfy(key ->
                        assertThat(hide(intake.input(key).orElseThrow())).isEqualTo("=consentRecord = \"CODE_ONLY\""));
        assertThat(hide(intake.input("codeName").orElseThrow())).isEqualTo("=not(consentRecord = \"CODE_ONLY\")");
    }

    @Test
    void thePersonKnowsWhoLearnsWhatBeforeConsentToTheReferralIsAsked() {
        List<String> keys = FormFile.named("service-referral.chooseProvider").keys();
        assertThat(keys).containsSubsequence("safeToTalk", "providerId", "fieldSet", "sharingConsent");
    }
}
