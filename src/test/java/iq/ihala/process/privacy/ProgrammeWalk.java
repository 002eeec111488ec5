package iq.ihala.process.privacy;

import static iq.ihala.process.support.AutoWorker.inTurn;

import iq.ihala.process.support.AutoWorker;
import iq.ihala.programme.Contact;
import iq.ihala.programme.EventKind;
import iq.ihala.programme.EventNumber;
import iq.ihala.programme.NewEvent;
import iq.ihala.programme.Programmes;
import iq.ihala.programme.RequestWords;
import iq.ihala.programme.TrainingRoll;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Requests, trainings and initiatives that come to every form of their diagrams. */
final class ProgrammeWalk {

    private static final int MOST = 25;

    private final Programmes programmes;
    private final TrainingRoll roll;
    private final String words;
    private final LocalDate today;
    private final PlantedWords planted;

    ProgrammeWalk(Programmes programmes, TrainingRoll roll, String words, LocalDate today, PlantedWords planted) {
        this.programmes = programmes;
        this.roll = roll;
        this.words = words;
        this.today = today;
        this.planted = planted;
    }

    void happens(Function<Map<String, Object>, AutoWorker> workers) {
        session(workers);
        training(workers);
        initiative(workers);
    }

    private void session(Function<Map<String, Object>, AutoWorker> workers) {
        EventNumber session = asked(EventKind.AWARENESS);
        workers.apply(wishes(Map.of("eventDecision", "SESSION", "privateConsent", inTurn("YES", "NO"))))
                .work(session.code(), MOST);
        planted.heldElsewhere("awareness-request.planSession", "plannedPlace", programmes.plan(session));
        planted.heldElsewhere("awareness-request.planSession", "plannedSpeakers", programmes.plan(session));
        planted.heldElsewhere("awareness-request.writeReport", "programmeReport", programmes.report(session));
        EventNumber declined = asked(EventKind.AWARENESS);
        workers.apply(wishes(Map.of("eventDecision", "DECLINE"))).work(declined.code(), MOST);
        planted.heldElsewhere("awareness-request.decideRequest", "programmeAnswer", programmes.answer(declined));
    }

    private void training(Function<Map<String, Object>, AutoWorker> workers) {
        EventNumber request = asked(EventKind.AWARENESS);
        workers.apply(wishes(Map.of("eventDecision", "TRAINING"))).work(request.code(), MOST);
        EventNumber training = programmes.from(request).get(0).number();
        int place = roll.add(training, words, "POLICE", "F", "18_34", "zahra");
        roll.mark(training, Set.of(place), Set.of(place));
        workers.apply(wishes(Map.of("budgetAgreed", "YES"))).work(training.code(), MOST);
        planted.heldElsewhere("training.inviteParticipants", "plannedPlace", programmes.plan(training));
        planted.heldElsewhere("training.checkAfterwards", "programmeReport", programmes.report(training));
        EventNumber refused = asked(EventKind.TRAINING);
        workers.apply(wishes(Map.of("budgetAgreed", "NO"))).work(refused.code(), MOST);
        planted.heldElsewhere("training.stateNeed", "trainingNeed", programmes.plan(refused));
        planted.heldElsewhere("training.agreeBudget", "programmeAnswer", programmes.answer(refused));
    }

    private void initiative(Function<Map<String, Object>, AutoWorker> workers) {
        EventNumber initiative = asked(EventKind.INITIATIVE);
        workers.apply(wishes(Map.of("initiativeGoesOn", "YES", "workshopHeld", "HELD", "anotherWorkshop", "NO")))
                .work(initiative.code(), MOST);
        planted.heldElsewhere("safety-initiative.planInitiative", "initiativePlan", programmes.plan(initiative));
        planted.heldElsewhere("safety-initiative.evaluateInitiative", "programmeReport", programmes.report(initiative));
        EventNumber left = asked(EventKind.INITIATIVE);
        workers.apply(wishes(Map.of("initiativeGoesOn", "NO"))).work(left.code(), MOST);
        planted.heldElsewhere("safety-initiative.planInitiative", "programmeAnswer", programmes.answer(left));
    }

    private Map<String, Object> wishes(Map<String, Object> more) {
        Map<String, Object> wishes = new HashMap<>(Map.of(
                "eventHeld",
                "HELD",
                "plannedDay",
                today.plusDays(10).toString(),
                "cameCategories",
                List.of("COMMUNITY"),
                "cameCommunityF18To34",
                2,
                "invitedCommunity",
                5));
        wishes.putAll(more);
        return wishes;
    }

    private EventNumber asked(EventKind kind) {
        return programmes.register(
                new NewEvent(kind, "LETTER", null, "SCHOOL", "DRUG", "BASRA", null, "zahra"),
                new RequestWords(words, words),
                new Contact(words, "07700000000"));
    }
}
