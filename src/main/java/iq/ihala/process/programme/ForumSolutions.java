package iq.ihala.process.programme;

import iq.ihala.forum.Issue;
import iq.ihala.programme.Contact;
import iq.ihala.programme.EventKind;
import iq.ihala.programme.EventNumber;
import iq.ihala.programme.NewEvent;
import iq.ihala.programme.ProgrammeWords;
import iq.ihala.programme.Programmes;
import iq.ihala.programme.RequestWords;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A forum's solution that asks for an awareness session or an initiative begins one once the police have accepted it (dossier F05). */
@Component
public class ForumSolutions {

    private final Programmes programmes;

    ForumSolutions(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Begins what the solution asks for; empty if it asks for neither. */
    public Optional<EventNumber> accepted(Issue issue) {
        EventKind kind =
                switch (String.valueOf(issue.solution())) {
                    case "AWARENESS" -> EventKind.AWARENESS;
                    case "INITIATIVE" -> EventKind.INITIATIVE;
                    default -> null;
                };
        if (kind == null) {
            return Optional.empty();
        }
        String topic = ProgrammeWords.TOPICS.containsKey(issue.topic()) ? issue.topic() : "OTHER";
        return Optional.of(programmes.register(
                NewEvent.ofForum(kind, issue.forum(), topic),
                new RequestWords("منتدى", "حل من المنتدى، القضية " + issue.id()),
                Contact.UNKNOWN));
    }
}
