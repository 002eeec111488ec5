package iq.ihala.casefile.load;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.Persons;
import iq.ihala.casefile.load.ManyCases.Known;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    @Autowired
    private ManyCases many;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Persons persons;

    @Autowired
    private Consents consents;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void oneOfManyIsFoundAndOpened() {
        long begun = System.nanoTime();
        List<Known> sample = many.open(CASES, 1);
        System.out.printf("FIND %,d cases opened in %d s%n", CASES, (System.nanoTime() - begun) / 1_000_000_000);
        jdbc.execute("analyze table case_file, person_key, case_step, case_record, consent");

        time("by number", sample, known -> cases.summary(known.number()));
        time("earlier cases of the same person", sample, known -> cases.searchEarlier(known.number()));
        time("open a file", sample, known -> open(known.number()));
        assertThat(persons.of(sample.get(0).number())).contains(sample.get(0).person());
    }

    private void open(CaseNumber number) {
        cases.summary(number);
        persons.of(number);
        persons.planOf(number);
        consents.inForce(number);
        // No field has this name, so every step of the file is opened.
        cases.newestAnswers(number, Set.of("noSuchField"));
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
