package iq.ihala.volunteer;

import iq.ihala.web.Knocks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** How many applications of one address are taken in an hour. */
@Service
public class ApplyDoor {

    private final Knocks knocks;
    private final int anHour;

    ApplyDoor(Knocks knocks, @Value("${ihala.volunteers.per-hour:20}") int anHour) {
        this.knocks = knocks;
        this.anHour = anHour;
    }

    /** Whether one more application is taken from this address now. */
    public boolean letsIn(String address) {
        return knocks.letsIn(address, "volunteer.apply", anHour);
    }
}
