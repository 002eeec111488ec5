package iq.ihala.process.trial;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.demo.DemoPlays;
import iq.ihala.process.demo.DemoPlays.Told;
import iq.ihala.process.demo.Understudy;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.trial.TrialDesk.Standing;
import iq.ihala.process.trial.TrialResult.Outcome;
import iq.ihala.process.trial.TrialResult.Played;
import iq.ihala.process.trial.TrialResult.Trouble;
import iq.ihala.process.trial.TrialResult.Trouble.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.camunda.bpm.engine.task.Task;

/**
 * Plays one story on the trial's diagrams: the story as it is told, what nobody told of in between, and then on to the case's end or
 * to where it stays.
 */
final class TrialPlayer implements Understudy {

    /** Human steps and timers after the story. */
    private static final int MOST = 60;
    /** Steps that no story knows, before one step that it does know. */
    private static final int MOST_BETWEEN = 20;

    private static final int MENDINGS = 25;
    /** The same step of a story without success. */
    private static final int MOST_IN_VAIN = 3;

    private final Told told;
    private final TrialDesk house;
    private final Tracks tracks;
    private final TrialHand hand;
    private final TrialTime time;
    private final Set<String> known;
    private final List<Trouble> troubles = new ArrayList<>();
    private final Set<String> added = new TreeSet<>();
    /** Ids of tasks and jobs that failed, and where. */
    private final Map<String, String> givenUp = new TreeMap<>();

    private final Map<String, Integer> vain = new TreeMap<>();
    private String number = "";

    /** @param known {@code diagram#element} of what the stories were written for */
    TrialPlayer(Told told, TrialDesk house, Tracks tracks, TrialHand hand, TrialTime time, Set<String> known) {
        this.told = told;
        this.house = house;
        this.tracks = tracks;
        this.hand = hand;
        this.time = time;
        this.known = known;
    }

    Played play(DemoPlays stories) {
        tracks.begin();
        hand.begin(told.label());
        try {
            stories.play(told.label(), this);
        } catch (RuntimeException e) {
            String last = tracks.drop();
            if (!(e instanceof StoryOver || e.getCause() instanceof StoryOver)) {
                trouble(Kind.FAILED, last, "#", e);
            }
        }
        boolean moves = !number.isEmpty();
        for (int done = 0; moves && done < MOST; done++) {
            moves = house.isRunning(number) && goesOn();
        }
        boolean ended = !number.isEmpty() && !house.isRunning(number);
        Standing standing = house.standing(number);
        Set<String> stuck = new TreeSet<>(standing.dead());
        house.stillThere(number, givenUp.keySet()).forEach(id -> stuck.add(givenUp.get(id)));
        if (!ended && !moves && stuck.isEmpty()) {
            stuck.addAll(standing.at());
        }
        Outcome outcome = ended ? Outcome.ENDED : stuck.isEmpty() && moves ? Outcome.WAITS : Outcome.STUCK;
        return new Played(
                told.label(),
                told.arabic(),
                outcome,
                tracks.path(),
                standing.at(),
                ended ? Set.of() : stuck,
                List.copyOf(troubles),
                added);
    }

    @Override
    public void opened(CaseNumber opened) {
        number = opened.value();
        tracks.keep();
    }

    @Override
    public boolean leadsTo(String element, BooleanSupplier isOpen) {
        house.runJobs(number, this::attempt);
        for (int done = 0; !isOpen.getAsBoolean() && done < MOST_BETWEEN; done++) {
            if (!doesWhatIsNew()) {
                break;
            }
        }
        if (!isOpen.getAsBoolean()) {
            String place = house.placeOf(element, known);
            Trouble missing = new Trouble(Kind.MISSING, place, "لم تُفتح هذه الخطوة للقصة");
            if (!troubles.contains(missing)) {
                troubles.add(missing);
            }
            inVain(element);
            return false;
        }
        return true;
    }

    @Override
    public void plays(String element, Consumer<Map<String, Object>> step) {
        time.tick();
        Map<String, Object> more = Map.of();
        for (int mending = 0; mending < MENDINGS; mending++) {
            try {
                step.accept(more);
                tracks.keep();
                return;
            } catch (RuntimeException e) {
                String last = tracks.drop();
                RefusedAnswer refused = TrialHand.refused(e);
                Task task = refused == null ? null : house.anyOpen(number, element);
                if (task == null || mending == MENDINGS - 1) {
                    trouble(refused == null ? Kind.FAILED : Kind.REFUSED, last, house.placeOf(element, known), e);
                    inVain(element);
                    return;
                }
                more = hand.more(task, refused, more);
            }
        }
    }

    /** A story that goes round until a step is done would go round for ever. */
    private void inVain(String element) {
        if (vain.merge(element, 1, Integer::sum) == MOST_IN_VAIN) {
            throw new StoryOver();
        }
    }

    private static final class StoryOver extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private boolean doesWhatIsNew() {
        for (Task task : house.open(number)) {
            if (!known.contains(TrialDesk.place(task)) && attempt(task)) {
                return true;
            }
        }
        return house.newTimer(number, known, givenUp.keySet())
                .map(this::attempt)
                .orElse(false);
    }

    private boolean goesOn() {
        if (house.runJobs(number, this::attempt)) {
            return true;
        }
        return house.open(number).stream().anyMatch(this::attempt)
                || house.nextTimer(number, givenUp.keySet()).map(this::attempt).orElse(false);
    }

    private boolean attempt(Task task) {
        String place = TrialDesk.place(task);
        if (givenUp.containsKey(task.getId())) {
            return false;
        }
        boolean done = attempt(task.getId(), place, () -> hand.does(task));
        if (done && !known.contains(place)) {
            added.add(place);
        }
        return done;
    }

    private boolean attempt(TrialDesk.Clockwork job) {
        if (job.at() != null) {
            time.at(job.at());
        }
        return attempt(job.id(), job.place(), job.run());
    }

    private boolean attempt(String id, String place, Runnable work) {
        time.tick();
        try {
            work.run();
            tracks.keep();
            return true;
        } catch (RuntimeException e) {
            Kind kind = TrialHand.refused(e) == null ? Kind.FAILED : Kind.REFUSED;
            givenUp.put(id, trouble(kind, tracks.drop(), place, e));
            return false;
        }
    }

    private String trouble(Kind kind, String last, String place, RuntimeException e) {
        String where = last.isEmpty() || kind == Kind.REFUSED ? place : last;
        Trouble trouble = new Trouble(kind, where, Failures.arabic(e));
        if (!troubles.contains(trouble)) {
            troubles.add(trouble);
        }
        return where;
    }
}
