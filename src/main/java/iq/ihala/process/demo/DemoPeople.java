package iq.ihala.process.demo;

import iq.ihala.process.identity.EngineStaff;
import iq.ihala.web.DemoAccount;
import iq.ihala.web.DemoAccounts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The invented staff of the demonstration. They exist in the profile {@code demo} and nowhere else. */
@Component
@Profile("demo")
class DemoPeople implements DemoAccounts {

    /** One password for all invented accounts; the first page shows it. */
    static final String PASSWORD = "Demo-Basra-2026";

    private static final List<DemoPerson> PEOPLE = Stream.of(
                    PeopleOfCases.ALL, PeopleOfCommunity.ALL, PeopleOfHouse.ALL)
            .flatMap(List::stream)
            .toList();

    private final EngineStaff engineStaff;

    DemoPeople(EngineStaff engineStaff) {
        this.engineStaff = engineStaff;
    }

    /** After the house rules, before the demo cases. */
    @EventListener
    @Order(30)
    public void onStart(ApplicationStartedEvent started) {
        PEOPLE.forEach(person -> engineStaff.register(person.member(), PASSWORD));
    }

    @Override
    public List<DemoAccount> all() {
        return PEOPLE.stream()
                .map(person -> new DemoAccount(
                        person.user(),
                        PASSWORD,
                        person.roleArabic(),
                        person.roleEnglish(),
                        person.findsArabic(),
                        person.findsEnglish()))
                .toList();
    }
}
