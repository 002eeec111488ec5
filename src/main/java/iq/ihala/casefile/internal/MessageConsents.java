package iq.ihala.casefile.internal;

import iq.ihala.notification.SendPermission;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a message go only while the consent that it rests on holds, and makes a withdrawal wait until it has gone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MessageConsents implements SendPermission {

    private final ConsentRows rows;
    private final Clock clock;

    MessageConsents(ConsentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public boolean holds(String permission) {
        return !rows.heldByReference(Long.parseLong(permission), clock.instant())
                .isEmpty();
    }
}
