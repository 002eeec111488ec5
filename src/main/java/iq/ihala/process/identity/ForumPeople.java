package iq.ihala.process.identity;

import iq.ihala.forum.ForumPeopleChanged;
import iq.ihala.process.common.HouseAuthority;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is given to a forum, or taken from it, is so in the engine's groups too, in the same transaction. */
@Component
class ForumPeople {

    private final EngineStaff engineStaff;
    private final HouseAuthority authority;

    ForumPeople(EngineStaff engineStaff, HouseAuthority authority) {
        this.engineStaff = engineStaff;
        this.authority = authority;
    }

    @EventListener
    void on(ForumPeopleChanged changed) {
        authority.call(() -> {
            engineStaff.copy(changed.user());
            return null;
        });
    }
}
