package iq.ihala.process.load;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.SqlMeter;
import iq.ihala.process.support.SqlMeter.Count;
import iq.ihala.process.support.TestHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Counts what a whole case costs the database from intake to closure, with all guards on; what the test itself looks up is left
 * out. For figures, not for the build: {@code mvn test -Dtest=StepCostTest -Dihala.excluded=}. What the build holds stands in
 * {@link StepStatementsTest}.
 */
@EngineTest
@Tag("load")
class StepCostTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Test
    void whatAWholeCaseCosts() {
        walk(1);
        AutoWorker[] worker = new AutoWorker[1];
        Count all = SqlMeter.ofMoves(() -> worker[0] = walk(2));
        System.out.printf(
                "COST whole case: %d human steps, %d moves, %d statements, %d commits, %.1f statements a step%n",
                worker[0].steps(),
                all.moves(),
                all.questions(),
                all.commits(),
                (double) all.questions() / worker[0].steps());
        assertThat(all.commits()).isLessThanOrEqualTo(all.moves());
    }

    private AutoWorker walk(long seed) {
        AutoWorker worker = new AutoWorker(engine, house, seed, somebodyNew(), wishes());
        CaseNumber number = CaseNumber.parse(worker.playACase(150));
        assertThat(caseFiles.summary(number).status())
                .as("stuck %s, answered %s", worker.stuck(), worker.answeredForms())
                .isEqualTo(CaseStatus.CLOSED);
        return worker;
    }

    /** Arabic letters that no earlier case has as its name. */
    private static String somebodyNew() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(c -> String.valueOf("ابتثجحخدذرزسشصضط".charAt(Character.digit(c, 16))))
                .collect(Collectors.joining());
    }

    /** What chance must not decide, so that the case is walked to its end. */
    private static Map<String, Object> wishes() {
        String inAMonth =
                LocalDate.now(java.time.ZoneId.of("Asia/Baghdad")).plusDays(30).toString();
        return Map.ofEntries(
                entry("consentRecord", "FULL"),
                entry("canTalkNow", "YES"),
                entry("safeToTalk", "YES"),
                entry("counsellorSexPref", "F"),
                entry("sex", "FEMALE"),
                entry("ageBand", "25_34"),
                entry("immediateDanger", "NO"),
                entry("needsMedicalNow", "NO"),
                entry("earlierCaseDecision", "NOT_SAME_PERSON"),
                entry("problemTypes", List.of("DV")),
                entry("mainProblem", "DV"),
                entry("reviewDecision", "LOWER"),
                entry("reviewedLevel", "LOW"),
                entry("consentAnswer", "YES"),
                entry("sharingConsent", "YES"),
                entry("partnerAnswer", "ACCEPTED"),
                entry("attendance", "ATTENDED"),
                entry("reReferral", "NO"),
                entry("wantsMediation", "NO"),
                entry("contactMade", "YES"),
                entry("contactMethodUsed", "PERSON_CAME"),
                entry("visitType", "OFFICE"),
                entry("newRisk", "NO"),
                entry("incidentSince", "NO"),
                entry("goal1Due", inAMonth),
                entry("goal2Due", inAMonth),
                entry("goal3Due", inAMonth),
                entry("nextStep", "CLOSE"),
                entry("personAskedToClose", "YES"));
    }
}
