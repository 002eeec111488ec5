package iq.ihala.notification;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says how many messages wait. Mail that cannot go out is for people to see to; it never takes a node out of service. */
@Component("outboxHealthIndicator")
class OutboxHealth implements HealthIndicator {

    private final Outbox outbox;

    OutboxHealth(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Health health() {
        var state = outbox.state();
        return Health.up()
                .withDetail("mail", state.mailConfigured() ? "CONFIGURED" : "NOT_CONFIGURED")
                .withDetail("waiting", state.waiting())
                .withDetail("failed", state.failed())
                .build();
    }
}
