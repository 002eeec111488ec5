package iq.ihala.casefile.load;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.Person;
import iq.ihala.casefile.Persons;
import iq.ihala.casefile.SafetyPlan;
import iq.ihala.casefile.StepAnswers;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens as many case files as a benchmark asks for, through the public services only, so that they are sealed and indexed as
 * real ones are. The same seed gives the same people.
 */
@TestComponent
class ManyCases {

    private static final int AT_ONCE = 50;
    private static final List<String> LEVELS = List.of("LOW", "LOW", "MEDIUM", "MEDIUM", "MEDIUM", "HIGH", "IMMINENT");
    private static final String STORY = "قالت إن الخلاف بدأ قبل سنة ثم صار كل أسبوع، وإنها تخاف أن تعود إلى البيت. ";

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Persons persons;

    @Autowired
    private Consents consents;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    /** A case and who is in it. */
    record Known(CaseNumber number, Person person) {}

    /** Gives one case of each fifty, to be looked for afterwards. */
    List<Known> open(int howMany, long seed) {
        Random random = new Random(seed);
        IraqiNames names = new IraqiNames(random);
        List<Known> sample = new ArrayList<>();
        TransactionTemplate together = new TransactionTemplate(transactions);
        for (int done = 0; done < howMany; done += AT_ONCE) {
            int now = Math.min(AT_ONCE, howMany - done);
            together.executeWithoutResult(running -> {
                for (int i = 0; i < now; i++) {
                    Known known = open(names.somebody(), random);
                    if (i == 0) {
                        sample.add(known);
                    }
                }
                entities.flush();
                entities.clear();
            });
        }
        return sample;
    }

    private Known open(Person person, Random random) {
        CaseNumber number = cases.open("WALK_IN", "intake.f");
        persons.record(number, person, "intake.f");
        step(number, "reception.askConsentToRecord", Map.of("consentForm", "SIGNED", "capacityConcern", "NO"));
        step(number, "reception.takeIntake", intake(person, random));
        step(number, "risk-assessment.assessDomesticViolence", danger(random));
        step(number, "options-talk.talkOptions", Map.of("personPriority", STORY.repeat(1 + random.nextInt(3))));
        persons.recordPlan(number, new SafetyPlan(STORY, STORY, null, STORY, null, STORY, null), "case.f");
        consents.give(new ConsentGiven(
                number, ConsentCode.C_RECORD, null, null, null, "SELF", "SIGNED", null, "AR", "intake.f"));
        cases.recordLevel(number, LEVELS.get(random.nextInt(LEVELS.size())));
        if (random.nextInt(10) < 8) {
            cases.close(number, "GOALS_MET", "supervisor");
        }
        return new Known(number, person);
    }

    private void step(CaseNumber number, String form, Map<String, Object> answers) {
        cases.storeStep(new StepAnswers(number, "path", form, 1, "intake.f", Instant.now(), answers));
    }

    private static Map<String, Object> intake(Person person, Random random) {
        return Map.of(
                "fullName", person.fullName(),
                "motherName", person.motherName(),
                "sex", person.sex(),
                "ageBand", "25_34",
                "district", "SHATT_AL_ARAB",
                "problemTypes", List.of("DV"),
                "narrative", STORY.repeat(2 + random.nextInt(8)));
    }

    private static Map<String, Object> danger(Random random) {
        return IntStream.rangeClosed(1, 44)
                .boxed()
                .collect(Collectors.toMap(item -> "item" + item, item -> random.nextInt(4) == 0 ? "Y" : "N"));
    }
}
