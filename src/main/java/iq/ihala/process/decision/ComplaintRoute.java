package iq.ihala.process.decision;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which row of the table of routes holds (dossier §6.3, §12.3 row 22, §12.4 row 28). The person chooses among its places. */
@Component
public class ComplaintRoute {

    private final PrivateDecisions decisions;

    ComplaintRoute(PrivateDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param danger the level is IMMINENT
     * @param armed the accused is of the police, the army, an armed group, or an official
     * @param complaintOnly only a complaint moves the offence, or nobody is sure
     * @param topics problem types and offence codes
     * @return {@code R01} to {@code R11}, {@code R01A}, {@code R01M}, {@code R01AM}, {@code R04M}, or {@code R99}: the lawyer decides
     */
    public String decide(
            boolean danger,
            boolean armed,
            boolean victimMinor,
            boolean accusedMinor,
            boolean complaintOnly,
            Collection<String> topics) {
        return (String) decisions
                .evaluateOne(
                        "complaint_route",
                        Facts.with("danger", danger)
                                .and("armed", armed)
                                .and("victimMinor", victimMinor)
                                .and("accusedMinor", accusedMinor)
                                .and("complaintOnly", complaintOnly)
                                .and("topics", List.copyOf(topics))
                                .map())
                .get("route");
    }
}
