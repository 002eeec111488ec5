package iq.ihala.notification;

import org.springframework.context.ApplicationContext;

/** Sends what is due in the outbox now and by this thread, for tests outside the module. */
public final class OutboxSweeps {

    private OutboxSweeps() {}

    public static void sweep(ApplicationContext application) {
        application.getBean(OutboxSender.class).sweep();
    }

    /** Tells people of every message that was given up, as a sweep does. */
    public static void report(ApplicationContext application) {
        application.getBean(DeadLetters.class).report();
    }
}
