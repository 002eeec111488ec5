package iq.ihala.casefile.load;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.casefile.CaseDesk;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseFinder;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseSearch;
import iq.ihala.casefile.Persons;
import iq.ihala.casefile.load.ManyCases.Known;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens 100,000 case files and times finding and opening one. Not part of the build, because its figures belong to a quiet
 * machine: {@code mvn test -Dtest=FindingACaseLoadTest -Dihala.excluded= -Dihala.cases=100000}.
 */
@DomainTest
@Import(ManyCases.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Tag("load")
class FindingACaseLoadTest {

    private static final int CASES = Integer.getInteger("ihala.cases", 100_000);
    private static final int ROUNDS = 1_000;
    private static final String SUPERVISOR = "load.supervisor";

    @Autowired
    private ManyCases many;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private CaseFinder finder;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private Persons persons;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void oneOfManyIsFoundAndOpened() {
        staff.register(
                new StaffMember(SUPERVISOR, SUPERVISOR, "F", "NGO", Set.of("risk_reviewer", "dpo"), true, null, null));
        long begun = System.nanoTime();
        List<Known> sample = many.open(CASES, 1);
        System.out.printf("FIND %,d cases opened in %d s%n", CASES, (System.nanoTime() - begun) / 1_000_000_000);
        jdbc.execute("analyze table case_file, person_key, case_step, case_record, consent");

        List<Known> withTelephone = sample.stream()
                .filter(known -> known.person().telephone() != null)
                .toList();
        time("by number", sample, known -> finder.byNumber(known.number()));
        time(
                "by telephone",
                withTelephone,
                known -> finder.byTelephone(known.person().telephone()));
        time(
                "by name and mother's name",
                sample,
                known -> finder.byName(known.person().fullName(), known.person().motherName(), null));
        time(
                "search page, by name, with rights and audit",
                sample,
                known -> desk.search(
                        SUPERVISOR,
                        new CaseSearch(
                                null,
                                null,
                                known.person().fullName(),
                                known.person().motherName(),
                                null)));
        time("earlier cases of the same person", sample, known -> cases.searchEarlier(known.number()));
        time("open a file whole, with rights and audit", sample, known -> desk.open(SUPERVISOR, known.number()));
        assertThat(persons.of(sample.get(0).number())).contains(sample.get(0).person());
        assertThat(finder.byTelephone(withTelephone.get(0).person().telephone()))
                .anyMatch(found -> found.number().equals(withTelephone.get(0).number()));
        explain(withTelephone.get(0).number());
    }

    /** The plan of each query; none may read a whole table. */
    private void explain(CaseNumber number) {
        for (String query : List.of(
                "select * from case_file where case_number = '%s'",
                "select case_number from person_key where telephone ="
                        + " (select telephone from person_key where case_number = '%s')",
                "select case_number from person_key where name_mother ="
                        + " (select name_mother from person_key where case_number = '%s')",
                "select * from case_step where case_number = '%s' order by seq desc",
                "select * from case_record where case_number = '%s' and kind = 'PERSON' order by seq desc limit 1",
                "select * from consent where case_number = '%s'")) {
            for (Map<String, Object> step : jdbc.queryForList("explain " + query.formatted(number.value()))) {
                System.out.printf(
                        "FIND plan: %s %s by %s, %s rows%n",
                        step.get("table"), step.get("type"), step.get("key"), step.get("rows"));
                assertThat(step.get("type")).as(query).isIn("const", "ref", "eq_ref", "range");
            }
        }
    }

    private static void time(String what, List<Known> sample, Consumer<Known> work) {
        List<Known> asked = new ArrayList<>();
        while (asked.size() < ROUNDS) {
            asked.addAll(sample);
        }
        Collections.shuffle(asked, new java.util.Random(7));
        asked.subList(0, ROUNDS / 10).forEach(work);
        long[] times = asked.subList(0, ROUNDS).stream()
                .mapToLong(known -> {
                    long begun = System.nanoTime();
                    work.accept(known);
                    return System.nanoTime() - begun;
                })
                .sorted()
                .toArray();
        System.out.printf(
                "FIND %s: p50 %.2f ms, p95 %.2f ms, worst %.2f ms%n",
                what, times[ROUNDS / 2] / 1e6, times[ROUNDS * 95 / 100] / 1e6, times[ROUNDS - 1] / 1e6);
    }
}
