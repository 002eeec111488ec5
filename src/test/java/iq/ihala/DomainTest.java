package iq.ihala;

import iq.ihala.calendar.MovableTime;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * Starts the modules at the bottom of the house (vault, audit, calendar, staff, case files) on a real MariaDB, without engine
 * and web. Each test runs in a transaction that is rolled back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
        properties = {
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "spring.jpa.properties.hibernate.session.events.log=false"
        },
        showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({MovableTime.class, DomainTest.Modules.class})
public @interface DomainTest {

    /** The beans, entities and repositories of these modules, and no others. */
    @ComponentScan({
        "iq.ihala.crypto",
        "iq.ihala.audit",
        "iq.ihala.calendar",
        "iq.ihala.staff",
        "iq.ihala.casefile",
        "iq.ihala.notification"
    })
    @EntityScan({"iq.ihala.calendar", "iq.ihala.staff", "iq.ihala.casefile"})
    @EnableJpaRepositories({"iq.ihala.calendar", "iq.ihala.staff", "iq.ihala.casefile"})
    class Modules {}
}
