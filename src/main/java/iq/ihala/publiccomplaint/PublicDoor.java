package iq.ihala.publiccomplaint;

import iq.ihala.web.Knocks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** How many complaints and questions of one address are taken in an hour. */
@Service
public class PublicDoor {

    private final Knocks knocks;
    private final int complaintsAnHour;
    private final int questionsAnHour;

    PublicDoor(
            Knocks knocks,
            @Value("${ihala.complaints.per-hour:20}") int complaintsAnHour,
            @Value("${ihala.complaints.questions-per-hour:120}") int questionsAnHour) {
        this.knocks = knocks;
        this.complaintsAnHour = complaintsAnHour;
        this.questionsAnHour = questionsAnHour;
    }

    /** Whether one more complaint is taken from this address now. */
    public boolean letsIn(String address) {
        return knocks.letsIn(address, "complaint.register", complaintsAnHour);
    }

    /** Whether one more question for a state is answered to this address now. */
    public boolean answers(String address) {
        return knocks.letsIn(address, "complaint.question", questionsAnHour);
    }
}
