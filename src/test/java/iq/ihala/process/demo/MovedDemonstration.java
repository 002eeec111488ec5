package iq.ihala.process.demo;

import iq.ihala.IhalaApplication;
import iq.ihala.process.support.TestTime;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole demonstration on a clock that can be moved, started once for all classes that play its cases on. */
final class MovedDemonstration {

    private static ConfigurableApplicationContext application;

    private MovedDemonstration() {}

    static synchronized ConfigurableApplicationContext application() {
        if (application == null) {
            start();
        }
        return application;
    }

    private static void start() {
        application = new SpringApplicationBuilder(IhalaApplication.class, TestTime.class)
                .profiles("test", "demo")
                .listeners(new FromTheBeginning())
                .run(
                        "--server.port=0",
                        "--camunda.bpm.process-engine-name=playedOn",
                        "--ihala.database.directory=target/ihala-played-on-db",
                        "--ihala.database.throw-away=true");
        try {
            application.getBean(DemoStart.class).played().get(5, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Moves the clock before the demonstration begins to play. */
    private static final class FromTheBeginning implements ApplicationListener<ApplicationStartedEvent> {

        @Override
        public void onApplicationEvent(ApplicationStartedEvent started) {
            started.getApplicationContext().getBean(TestTime.class).is(PlayedOn.BEGIN);
        }
    }
}
