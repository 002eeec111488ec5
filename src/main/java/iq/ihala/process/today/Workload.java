package iq.ihala.process.today;

import iq.ihala.casefile.CaseLists;
import iq.ihala.process.today.Day.Cell;
import iq.ihala.process.today.Day.Worker;
import iq.ihala.process.today.OpenSteps.Load;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who holds how many steps and leads how many cases; whoever is on duty and holds nothing is there too, and what nobody has taken. */
@Component
class Workload {

    private static final String PARTNER = "partner_focal";

    private final OpenSteps open;
    private final CaseLists cases;
    private final Staff staff;

    Workload(OpenSteps open, CaseLists cases, Staff staff) {
        this.open = open;
        this.cases = cases;
        this.staff = staff;
    }

    List<Worker> now() {
        Map<String, Long> led = cases.openByCaseWorker();
        Map<String, Load> loads = open.loads().stream().collect(Collectors.toMap(Load::user, Function.identity()));
        List<Worker> workers = new ArrayList<>();
        for (StaffMember member : staff.everyone()) {
            Load load = loads.remove(member.user());
            boolean works = load != null || led.containsKey(member.user()) || member.onDuty();
            if (works && !member.isIn(PARTNER)) {
                workers.add(worker(member.user(), member.displayName(), member.onDuty(), load, led));
            }
        }
        Load nobody = loads.remove("");
        // Whoever left and is no longer in the register still holds what was not taken from her.
        loads.values().forEach(load -> workers.add(worker(load.user(), load.user(), false, load, led)));
        workers.sort(Comparator.comparing((Worker one) -> one.steps().count())
                .reversed()
                .thenComparing(Worker::name));
        if (nobody != null) {
            workers.add(0, worker("", "لم يستلمها أحد", false, nobody, led));
        }
        return List.copyOf(workers);
    }

    private static Worker worker(String user, String name, boolean onDuty, Load load, Map<String, Long> led) {
        return new Worker(
                name,
                onDuty,
                new Cell(load == null ? 0 : load.open(), "/today/steps?who=" + user),
                load == null ? 0 : load.late(),
                led.getOrDefault(user, 0L));
    }
}
