package iq.ihala.process.studio;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.privacy.Walk;
import iq.ihala.process.privacy.Walks;
import iq.ihala.process.privacy.Wishes;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Cases that stand wherever a case of the house can stand. Each is led on until it comes to a wait where fewer stand than
 * elsewhere, so that no wait is left out that any walk comes to.
 */
final class StandingCases {

    private final ProcessEngine engine;
    private final TestHouse house;
    private final TestTime time;
    private final BiConsumer<Integer, String> happens;
    private final Map<String, AutoWorker> workers = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> wishes = new HashMap<>();
    private final Map<String, Integer> standing = new TreeMap<>();

    /** @param happens told the place of each case among the others and its number, once it stands */
    StandingCases(ProcessEngine engine, TestHouse house, TestTime time, BiConsumer<Integer, String> happens) {
        this.happens = happens;
        this.engine = engine;
        this.house = house;
        this.time = time;
    }

    /** Leads this many cases to where they stand; every wait gets its first before any gets its second. */
    void leadIn(int many) {
        long seed = 1;
        for (int atEach = 1; workers.size() < many; atEach++) {
            Deque<Walk> walks = new ArrayDeque<>(Walks.all().stream()
                    .filter(walk -> !walk.nobodyOnDuty() && !walk.comesAgain())
                    .toList());
            while (!walks.isEmpty() && workers.size() < many) {
                Walk walk = walks.poll();
                if (leadIn(walk, seed++, atEach)) {
                    walks.add(walk);
                }
            }
        }
    }

    /** False if the walk came to no wait at which fewer stand than wanted. */
    private boolean leadIn(Walk walk, long seed, int atEach) {
        Map<String, Object> mine = new HashMap<>(walk.wishes());
        AutoWorker worker = new AutoWorker(engine, house, seed, "كلمة", mine);
        walk.late().forEach((step, timers) -> worker.late(step, timers.toArray(String[]::new)));
        String number = worker.playACase(0);
        if (walk.someoneDies()) {
            worker.workUntil(number, "userTask_explainRights", walk.most());
            engine.getRuntimeService()
                    .createMessageCorrelation("PersonDied")
                    .processInstanceBusinessKey(number)
                    .correlateAll();
        }
        for (int step = 0; step < walk.most(); step++) {
            Set<String> waits = waits(number);
            if (waits.stream().anyMatch(wait -> standing.getOrDefault(wait, 0) < atEach)) {
                happens.accept(workers.size(), number);
                waits(number).forEach(wait -> standing.merge(wait, 1, Integer::sum));
                workers.put(number, worker);
                wishes.put(number, mine);
                return true;
            }
            worker.work(number, 1);
        }
        return false;
    }

    /** How many cases stand at each wait; the wait's name is its diagram and its element. */
    Map<String, Integer> standing() {
        return standing;
    }

    Set<String> numbers() {
        return workers.keySet();
    }

    /** Works until the case is over; false if it is not over after this many steps. */
    boolean finish(String number, Map<String, Object> wished, int most) {
        time.is(LocalDate.parse(Wishes.TODAY).atTime(10, 0));
        wishes.get(number).putAll(wished);
        workers.get(number).waiting(this::untilThen).work(number, most);
        return waits(number).isEmpty();
    }

    private void untilThen(Date date) {
        if (date.toInstant().isAfter(time.instant())) {
            time.is(LocalDateTime.ofInstant(date.toInstant(), WorkingCalendar.BASRA)
                    .plusSeconds(1));
        }
    }

    /** What nobody managed to answer. */
    List<String> stuck(String number) {
        return workers.get(number).stuck().stream().distinct().toList();
    }

    /** Where the case stands, in all its diagrams. */
    Set<String> waits(String number) {
        Set<String> waits = new TreeSet<>();
        for (ProcessInstance instance : engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()) {
            ActivityInstance tree = engine.getRuntimeService().getActivityInstance(instance.getId());
            leaves(tree)
                    .forEach(leaf ->
                            waits.add(instance.getProcessDefinitionId().split(":")[0] + " " + leaf.getActivityId()));
        }
        return waits;
    }

    private static List<ActivityInstance> leaves(ActivityInstance tree) {
        if (tree.getChildActivityInstances().length == 0) {
            return List.of(tree);
        }
        List<ActivityInstance> leaves = new ArrayList<>();
        for (ActivityInstance child : tree.getChildActivityInstances()) {
            leaves.addAll(leaves(child));
        }
        return leaves;
    }
}
