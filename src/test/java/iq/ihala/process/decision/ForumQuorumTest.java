package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.List;
import java.util.Map;

class ForumQuorumTest extends DecisionTableContract {

    ForumQuorumTest() {
        super("forum_quorum");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of("meetingHeld", "YES", "forumMembers", 12, "membersPresent", 6, "womenPresent", 3);
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("half of the members, three women", "membersPresent", 6).then(true),
                when("exactly a third", "membersPresent", 4).then(true),
                when("two women are enough", "womenPresent", 2).then(true),
                when("one member less than a third", "membersPresent", 3).then(false),
                when("one woman", "womenPresent", 1).then(false),
                when("it was not held", "meetingHeld", "NO").then(false),
                when("a forum without members", "forumMembers", 0).then(false));
    }
}
