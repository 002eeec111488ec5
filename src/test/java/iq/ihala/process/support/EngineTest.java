package iq.ihala.process.support;

import iq.ihala.IhalaApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application on the real MariaDB behind a real port; one context for all tests that say so. A diagram's own test
 * class is held to its diagram, see {@link DiagramCoverage}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = IhalaApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestHouse.class, CoverageWiring.class, MeteredDataSource.Wiring.class})
@TestExecutionListeners(
        listeners = {OwnEngine.class, DiagramCoverage.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface EngineTest {}
