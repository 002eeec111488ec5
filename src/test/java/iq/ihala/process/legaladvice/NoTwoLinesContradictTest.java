package iq.ihala.process.legaladvice;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.legaladvice.LawRow;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.legaladvice.OptionsSheet;
import iq.ihala.process.support.EngineTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Minors, danger, armed bodies and every special row at once: the sheet names one way, the one that protects more (dossier §6.3,
 * §12 rows 22 and 28), and no line of it says what another forbids.
 */
@EngineTest
class NoTwoLinesContradictTest {

    private static final Set<String> STATIONS = Set.of("POLICE_STATION");
    private static final Set<String> CALLS = Set.of("CALL_911");

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private LegalFiles legalFiles;

    @Autowired
    private LegalDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    /** What is told of the problem, and how the lawyer classifies it. */
    private static final Map<String, String> TOPICS = Map.of(
            "DV", "L01",
            "CYBER", "L04",
            "TRAF", "L18",
            "DRUG", "L19",
            "RUNAWAY", "L14",
            "NEIGH", "L27",
            "TRIBE", "L22",
            "FAM", "L24",
            "INST", "L32");

    static Stream<Arguments> everySituation() {
        List<Arguments> all = new ArrayList<>();
        for (String topic : TOPICS.keySet().stream().sorted().toList()) {
            for (String level : List.of("IMMINENT", "MEDIUM")) {
                for (String affiliation : List.of("NONE", "POLICE", "ARMED_GROUP")) {
                    for (String age : List.of("ADULTS", "VICTIM", "VICTIM_BY_BAND", "ACCUSED")) {
                        all.add(Arguments.of(topic, level, affiliation, age));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}, {1}, accused {2}, young {3}")
    @MethodSource("everySituation")
    void oneWayIsNamedAndNothingBesideItForbidsOrAllowsAnother(
            String topic, String level, String affiliation, String age) {
        boolean young = !age.equals("ADULTS");
        boolean armed = !affiliation.equals("NONE") || topic.equals("INST");
        OptionsSheet sheet = sheet(topic, level, affiliation, age);
        String text = new SheetPaper(sheet).text();

        assertThat(sheet.route()).as("one way, never two").hasSize(1);
        LawRow way = sheet.route().get(0);
        assertThat(way.appliesTo().contains("CALL_911"))
                .as("911 exactly where the danger is now")
                .isEqualTo(level.equals("IMMINENT"));
        assertThat(way.mark()).contains("غير مؤكد من محامٍ");
        if (armed) {
            assertThat(places(way)).as("no police of any kind").allMatch(NoTwoLinesContradictTest::isCourt);
            assertThat(allowing(text, "شرطة الأحداث", "حماية الأسرة والطفل")).isEmpty();
        }
        if (young || armed) {
            assertThat(places(way)).doesNotContainAnyElementsOf(STATIONS);
            assertThat(allowing(text, "مركز شرطة", "مركز الشرطة", "المركز القريب", "المركز المحلي"))
                    .as("lines that send to a station")
                    .isEmpty();
        }
        if (young) {
            assertThat(places(way)).contains("JUVENILE_JUDGE");
            assertThat(places(way).contains("JUVENILE_POLICE")).isEqualTo(!armed);
        }
        if (topic.equals("RUNAWAY")) {
            assertThat(text.contains("لا يُعاد أحد إلى أهله دون إرادته"))
                    .as("said to an adult who left, and to no minor")
                    .isEqualTo(!age.startsWith("VICTIM"));
        }
    }

    private OptionsSheet sheet(String topic, String level, String affiliation, String age) {
        CaseNumber number = caseFiles.open("WALK_IN", "lines.intake");
        caseFiles.recordLevel(number, level);
        caseFiles.storeStep(new StepAnswers(
                number,
                "intake",
                "reception.takeIntake",
                1,
                "lines.intake",
                clock.instant(),
                Map.of(
                        "problemTypes", List.of(topic),
                        "perpAffiliation", affiliation,
                        "ageBand", age.equals("VICTIM_BY_BAND") ? "15_17" : "25_34",
                        "victimUnder18", age.equals("VICTIM") ? "YES" : "NO",
                        "accusedUnder18", age.equals("ACCUSED") ? "YES" : "UNKNOWN")));
        transaction.executeWithoutResult(
                done -> legalFiles.recordOffences(number.value(), Set.of(TOPICS.get(topic)), "UNSURE", "lines.lawyer"));
        return transaction.execute(done -> desk.sheet(number));
    }

    private static List<String> places(LawRow way) {
        return way.appliesTo().stream().filter(place -> !CALLS.contains(place)).toList();
    }

    private static boolean isCourt(String place) {
        return ComplaintConsent.codeFor(place) == ConsentCode.C_JUDGE;
    }

    /** The clauses that name one of these without a «no» before it. */
    private static List<String> allowing(String text, String... words) {
        return Stream.of(text.split("[.؛،:\\n]"))
                .filter(clause -> Stream.of(words).anyMatch(clause::contains))
                .filter(clause -> !clause.strip().matches("(لا|ولا) .*|.*\\s(لا|ولا) .*"))
                .toList();
    }
}
