package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ClosureTest extends DecisionTableContract {

    ClosureTest() {
        super("closure_ok");
    }

    /** Goals met, low for a month, one contact, nothing open. */
    @Override
    Map<String, Object> unremarkable() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("closureReason", "GOALS_MET"),
                Map.entry("riskLevel", "LOW"),
                Map.entry("personAskedToClose", false),
                Map.entry("daysAtOrBelowMedium", 30),
                Map.entry("missedContacts", 0),
                Map.entry("openItems", 0),
                Map.entry("openWork", ""),
                Map.entry("followUpsDone", 1),
                Map.entry("followUpDays", 0),
                Map.entry("deadlineWithin30", false),
                Map.entry("deadlineTold", false),
                Map.entry("safetyPlanRequired", true),
                Map.entry("safetyPlanReviewed", true)));
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("goals met, low for a month, one contact").thenNothing(),
                when("low for twenty-nine days", "daysAtOrBelowMedium", 29).thenEachOf("LEVEL_TOO_HIGH"),
                when(
                                "low for twenty-nine days but the person asked",
                                "daysAtOrBelowMedium",
                                29,
                                "personAskedToClose",
                                true)
                        .thenNothing(),
                when("no danger and no contact", "riskLevel", "NONE", "followUpsDone", 0)
                        .thenEachOf("FOLLOW_UP_MINIMUM"),
                when(
                                "medium with two contacts over fourteen days",
                                "riskLevel",
                                "MEDIUM",
                                "followUpsDone",
                                2,
                                "followUpDays",
                                14)
                        .thenNothing(),
                when("medium with one contact over fourteen days", "riskLevel", "MEDIUM", "followUpDays", 14)
                        .thenEachOf("FOLLOW_UP_MINIMUM"),
                when(
                                "medium with two contacts over thirteen days",
                                "riskLevel",
                                "MEDIUM",
                                "followUpsDone",
                                2,
                                "followUpDays",
                                13)
                        .thenEachOf("FOLLOW_UP_MINIMUM"),
                when(
                                "high, although all contacts were made",
                                "riskLevel",
                                "HIGH",
                                "followUpsDone",
                                3,
                                "followUpDays",
                                30)
                        .thenEachOf("LEVEL_TOO_HIGH"),
                when(
                                "high, the person asked, three contacts over thirty days",
                                "riskLevel",
                                "HIGH",
                                "personAskedToClose",
                                true,
                                "followUpsDone",
                                3,
                                "followUpDays",
                                30)
                        .thenNothing(),
                when(
                                "high, the person asked, two contacts over thirty days",
                                "riskLevel",
                                "HIGH",
                                "personAskedToClose",
                                true,
                                "followUpsDone",
                                2,
                                "followUpDays",
                                30)
                        .thenEachOf("FOLLOW_UP_MINIMUM"),
                when(
                                "high, the person asked, three contacts over twenty-nine days",
                                "riskLevel",
                                "HIGH",
                                "personAskedToClose",
                                true,
                                "followUpsDone",
                                3,
                                "followUpDays",
                                29)
                        .thenEachOf("FOLLOW_UP_MINIMUM"),
                when(
                                "imminent must be downgraded even if the person asked",
                                "riskLevel",
                                "IMMINENT",
                                "personAskedToClose",
                                true)
                        .thenEachOf("LEVEL_TOO_HIGH"),
                when("level unknown counts as imminent", "riskLevel", null, "personAskedToClose", true)
                        .thenEachOf("LEVEL_TOO_HIGH"),
                when("an item is open", "openItems", 1).thenEachOf("ITEMS_OPEN"),
                when("nobody counted the open items", "openItems", null).thenEachOf("ITEMS_OPEN"),
                when("the lawyer still advises", "openWork", "LEGAL_ADVICE").thenEachOf("LEGAL_ADVICE_OPEN"),
                when("the lawyer still advises somebody lost", "openWork", "LEGAL_ADVICE", "closureReason", "LOST")
                        .thenNothing(),
                when("a mediation runs", "openWork", "MEDIATION").thenEachOf("MEDIATION_OPEN"),
                when("a mediation with somebody lost", "openWork", "MEDIATION", "closureReason", "LOST")
                        .thenNothing(),
                when("the community police have not acted yet", "openWork", "POLICE_ACTION")
                        .thenEachOf("POLICE_ACTION_OPEN"),
                when("the police would act for somebody lost", "openWork", "POLICE_ACTION", "closureReason", "LOST")
                        .thenNothing(),
                when("a talk before a fixed date is open", "openWork", "FIXED_DATE")
                        .thenEachOf("FIXED_DATE_OPEN"),
                when("a talk with somebody lost", "openWork", "FIXED_DATE", "closureReason", "LOST")
                        .thenNothing(),
                when("nobody confirmed a withdrawal", "openWork", "WITHDRAWAL").thenEachOf("WITHDRAWAL_OPEN"),
                when("a withdrawal of somebody lost", "openWork", "WITHDRAWAL", "closureReason", "LOST")
                        .thenEachOf("WITHDRAWAL_OPEN"),
                when("a request about the file is open", "openWork", "DATA_REQUEST")
                        .thenEachOf("DATA_REQUEST_OPEN"),
                when("a breach is not reviewed", "openWork", "BREACH_REVIEW").thenEachOf("BREACH_REVIEW_OPEN"),
                when("a child is being protected", "openWork", "PROTECTION").thenEachOf("PROTECTION_OPEN"),
                when("something else runs", "openWork", "OTHER").thenEachOf("OTHER_WORK_OPEN"),
                when("nobody looked what runs", "openWork", null).thenEachOf("OTHER_WORK_OPEN"),
                when("a legal deadline within thirty days, not told", "deadlineWithin30", true)
                        .thenEachOf("DEADLINE_OPEN"),
                when("a legal deadline within thirty days, told", "deadlineWithin30", true, "deadlineTold", true)
                        .thenNothing(),
                when("nobody looked at the deadlines", "deadlineWithin30", null).thenEachOf("DEADLINE_OPEN"),
                when("the safety plan was not reviewed", "safetyPlanReviewed", false)
                        .thenEachOf("PLAN_NOT_REVIEWED"),
                when("no safety plan was due", "safetyPlanReviewed", false, "safetyPlanRequired", false)
                        .thenNothing(),
                when("nobody says whether a plan was due", "safetyPlanReviewed", false, "safetyPlanRequired", null)
                        .thenEachOf("PLAN_NOT_REVIEWED"),
                when(
                                "a plan cannot be reviewed with somebody lost",
                                "closureReason",
                                "LOST",
                                "safetyPlanReviewed",
                                false)
                        .thenNothing(),
                when(
                                "«by request» alone does not say that the person asked",
                                "closureReason",
                                "PERSON_REQUEST",
                                "daysAtOrBelowMedium",
                                3)
                        .thenEachOf("LEVEL_TOO_HIGH"),
                when("nobody says whether the plan was reviewed", "safetyPlanReviewed", null)
                        .thenEachOf("PLAN_NOT_REVIEWED"),
                when("lost at high after four tries", "closureReason", "LOST", "riskLevel", "HIGH", "missedContacts", 4)
                        .thenEachOf("LEVEL_TOO_HIGH"),
                when("lost at high after five tries", "closureReason", "LOST", "riskLevel", "HIGH", "missedContacts", 5)
                        .thenNothing(),
                when(
                                "lost at medium needs no contact made",
                                "closureReason",
                                "LOST",
                                "riskLevel",
                                "MEDIUM",
                                "followUpsDone",
                                0)
                        .thenNothing(),
                when(
                                "lost at imminent must be downgraded",
                                "closureReason",
                                "LOST",
                                "riskLevel",
                                "IMMINENT",
                                "missedContacts",
                                9)
                        .thenEachOf("LEVEL_TOO_HIGH"),
                when(
                                "consent withdrawn needs no further contact",
                                "closureReason",
                                "CONSENT_WITHDRAWN",
                                "followUpsDone",
                                0)
                        .thenNothing(),
                when(
                                "a request of the person needs the contacts",
                                "closureReason",
                                "PERSON_REQUEST",
                                "followUpsDone",
                                0)
                        .thenEachOf("FOLLOW_UP_MINIMUM"),
                when(
                                "the person died",
                                "closureReason",
                                "DECEASED",
                                "riskLevel",
                                "IMMINENT",
                                "followUpsDone",
                                0,
                                "deadlineWithin30",
                                true,
                                "safetyPlanReviewed",
                                false)
                        .thenNothing(),
                when("a duplicate with an open item", "closureReason", "DUPLICATE", "riskLevel", "HIGH", "openItems", 2)
                        .thenEachOf("ITEMS_OPEN"),
                when("the reason is not told", "closureReason", null).thenNothing());
    }
}
