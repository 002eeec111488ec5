package iq.ihala.reporting.internal;

import iq.ihala.DomainTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The figures, their papers and the surveys on a real MariaDB, with a history that a test writes; each test is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DomainTest
@Import(ReportingTest.Parts.class)
@interface ReportingTest {

    @ComponentScan(
            basePackages = {"iq.ihala.reporting", "iq.ihala.document", "iq.ihala.survey", "iq.ihala.forum"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
    class Parts {}
}
