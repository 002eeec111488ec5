package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class ResponseTimesTest extends DecisionTableContract {

    private static final List<String> LEVELS = List.of("IMMINENT", "HIGH", "MEDIUM", "LOW", "NONE", "UNKNOWN");

    /**
     * Dossier 3.1, column by column: imminent, high, medium, low; NONE has the clocks of LOW (12.2 row 18), a case that
     * nobody has assessed those of HIGH: what is unknown counts as danger (12).
     */
    private static final String BY_LEVEL =
            """
            ASSIGN             PT15M          PT1H           PT3H   P1D
            ASSESS             NOW            PT24H          PT72H  P7D
            REVIEW             PT30M          PT4H           P2D    P5D
            SAFETY_PLAN        BEFORE_LEAVING BEFORE_LEAVING PT72H  OPTIONAL
            SEND_REFERRAL      PT1H           PT24H          PT72H  P7D
            PARTNER_ANSWER     PT1H           PT24H          P3D    P7D
            PARTNER_REMINDER   PT30M          PT12H          P2D    P5D
            PARTNER_ESCALATE   PT1H           PT24H          P3D    P7D
            FIRST_FOLLOW_UP    PT24H          PT48H          P7D    P30D
            FOLLOW_UP          P1D            P7D            P14D   P30D
            REASSESS           P1D            P7D            P30D   P90D
            PLAN_APPROVAL      PT30M          PT4H           P2D    P5D
            CASE_CONFERENCE    PT24H          PT72H          PT72H  PT72H
            """;

    /** These run in calendar time at every level. */
    private static final String BY_LEVEL_IN_CALENDAR_TIME =
            """
            MIN_FOLLOW_UP      MUST_BE_DOWNGRADED P30D   P14D   PT0S
            SUICIDE_FOLLOW_UP  PT24H              PT24H  PT72H  P7D
            """;

    /** The same at every level, and days off count: the person is here, or the body does not wait. */
    private static final String FIXED =
            """
            RELEASE_LIST               P5D
            RELEASE_LIST_LATE          P7D
            RELEASE_CHECK              P3D
            RELEASE_CHECK_LATE         P5D
            RELEASE_SIGN               P5D
            RELEASE_SIGN_LATE          P3D
            RELEASE_SIGN_LAPSED        P14D
            RELEASE_UNSIGNED           P3D
            RELEASE_EXPORT             P5D
            RELEASE_EXPORT_APPROVAL    P3D
            RELEASE_EXPORT_LAPSED      P30D
            FORUM_COLLECT      P31D
            FORUM_PLAN         P5D
            FORUM_DECIDE       P3D
            FORUM_PRIVATE      P1D
            FORUM_SOLUTION     P5D
            FORUM_HANDOVER     P5D
            FORUM_VERIFY       P5D
            FORUM_REPORT       P7D
            FORUM_DIRECT       P7D
            SURVEY_DESIGN      P7D
            SURVEY_FIELDWORK   P3D
            SURVEY_AUTO_CLOSE  P5D
            SURVEY_RESULTS     P7D
            SURVEY_GIVE_UP     P30D
            VOLUNTEER_STEP             P14D
            VOLUNTEER_SILENCE          P60D
            VOLUNTEER_REVIEW           P365D
            VOLUNTEER_EXIT             P7D
            VISIT_ASK                  P3D
            VISIT_CHOOSE               P2D
            VISIT_NOBODY               P14D
            VISIT_REPORT               P14D
            VISIT_HELP                 P7D
            VISIT_CALL_OFF             PT1H
            HONOUR_STEP                P14D
            HONOUR_HANDOVER            P60D
            AWARENESS_DECISION         P3D
            PROGRAMME_LETTER           P3D
            PROGRAMME_PLAN             P7D
            PROGRAMME_MATERIALS        P7D
            PROGRAMME_COUNTS           P3D
            PROGRAMME_HELP             P1D
            PROGRAMME_REPORT           P7D
            TRAINING_NEED              P7D
            TRAINING_BUDGET            P7D
            TRAINING_INVITE            P7D
            TRAINING_CERTIFICATES      P7D
            TRAINING_CHECK             P3M
            TRAINING_FEEDBACK          P14D
            INITIATIVE_PLAN            P14D
            INITIATIVE_STEP            P30D
            INITIATIVE_EFFECT          P3M
            INITIATIVE_EVALUATION      P14D
            COMPLAINT_SCREENING        P2D
            COMPLAINT_HELP             P1D
            COMPLAINT_LETTER           P3D
            COMPLAINT_REMINDER         P15D
            COMPLAINT_SECOND_REMINDER  P30D
            COMPLAINT_ESCALATION       P45D
            COMPLAINT_TELL             P5D
            SAFETY_CHECK            PT5M
            COUNSELLOR_WAIT         PT15M
            RECEPTION               PT30M
            INTAKE                  PT2H
            ALARM_ACK               PT5M
            MEDICAL                 PT10M
            POLICE_HELP             PT15M
            SAFE_PLACE              PT3H
            RETURN_CHECK            PT48H
            RETURN_WEEKLY           P7D
            AGREEMENT_FIRST         P7D
            AGREEMENT_SECOND        P14D
            AGREEMENT_THIRD         P30D
            DANGER_RECORD           PT2H
            FEEDBACK                P60D
            WITHDRAWAL_CONFIRM      PT24H
            HOLD_DECISION           PT24H
            PARTNER_DELETION        P7D
            DELETION_REMINDER       P3D
            BREACH_REPORT           PT72H
            BREACH_REVIEW           PT24H
            BREACH_TELL             PT72H
            BREACH_LESSONS          P30D
            DATA_REQUEST            P30D
            DATA_REQUEST_REMINDER   P23D
            DATA_HANDOVER           P7D
            DATA_ANSWER             PT72H
            """;

    /** The same at every level, but imminent and high run in calendar time. */
    private static final String FIXED_DAYS =
            """
            OPTIONS        PT24H
            CONSENTS       PT24H
            DUTY_CHECK     P1D
            PLAN           P3D
            LEGAL_FACTS    P2D
            LEGAL_OPTIONS  P3D
            COMPLAINT_PREP P3D
            LEGAL_TRACK    P14D
            UNDECIDED      P14D
            MEDIATION      P7D
            POLICE_ACTION  P2D
            CLOSURE        P5D
            REOPEN         P1D
            ATTENDANCE     P7D
            COMPLETION     P30D
            """;

    ResponseTimesTest() {
        super("response_times");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of("clock", "ASSIGN", "riskLevel", "LOW");
    }

    @Override
    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        BY_LEVEL.lines().map(ResponseTimesTest::words).forEach(row -> {
            for (String level : LEVELS) {
                examples.add(clock(row.get(0), level, column(row, level), kind(level)));
            }
        });
        BY_LEVEL_IN_CALENDAR_TIME.lines().map(ResponseTimesTest::words).forEach(row -> {
            for (String level : LEVELS) {
                examples.add(clock(row.get(0), level, column(row, level), "CALENDAR"));
            }
        });
        FIXED.lines()
                .map(ResponseTimesTest::words)
                .forEach(
                        row -> LEVELS.forEach(level -> examples.add(clock(row.get(0), level, row.get(1), "CALENDAR"))));
        FIXED_DAYS
                .lines()
                .map(ResponseTimesTest::words)
                .forEach(row ->
                        LEVELS.forEach(level -> examples.add(clock(row.get(0), level, row.get(1), kind(level)))));
        examples.add(
                when("there is no clock of this name", "clock", "NO_SUCH_CLOCK").thenNothing());
        return examples;
    }

    private static Example clock(String clock, String level, String duration, String kind) {
        return when(clock + " at " + level, "clock", clock, "riskLevel", level).then(duration, kind);
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.trim().split("\\s+"));
    }

    private static String column(List<String> row, String level) {
        return row.get(1 + (level.equals("UNKNOWN") ? LEVELS.indexOf("HIGH") : Math.min(LEVELS.indexOf(level), 3)));
    }

    private static String kind(String level) {
        return List.of("IMMINENT", "HIGH", "UNKNOWN").contains(level) ? "CALENDAR" : "WORKING";
    }
}
