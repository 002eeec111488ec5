package iq.ihala.programme;

import iq.ihala.web.Knocks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** How many requests and questions of one address are taken in an hour. */
@Service
public class ProgrammeDoor {

    private final Knocks knocks;
    private final int requestsAnHour;
    private final int questionsAnHour;

    ProgrammeDoor(
            Knocks knocks,
            @Value("${ihala.programme.per-hour:20}") int requestsAnHour,
            @Value("${ihala.programme.questions-per-hour:120}") int questionsAnHour) {
        this.knocks = knocks;
        this.requestsAnHour = requestsAnHour;
        this.questionsAnHour = questionsAnHour;
    }

    /** Whether one more request is taken from this address now. */
    public boolean letsIn(String address) {
        return knocks.letsIn(address, "programme.request", requestsAnHour);
    }

    /** Whether one more question for a state is answered to this address now. */
    public boolean answers(String address) {
        return knocks.letsIn(address, "programme.question", questionsAnHour);
    }
}
