package iq.ihala.process.publiccomplaint;

import iq.ihala.forum.Forums;
import iq.ihala.forum.Issue;
import iq.ihala.forum.Issues;
import iq.ihala.publiccomplaint.Citizen;
import iq.ihala.publiccomplaint.ComplaintWords;
import iq.ihala.publiccomplaint.Complaints;
import org.springframework.stereotype.Component;

/**
 * A forum's solution «complaint to an institution» is written down as a complaint once the police have accepted it (dossier F05, §7.3
 * P01), and waits for the complaints officer like any other. Its words are those of the forum, which name nobody; neither of the two
 * knows the other's number afterwards (ADR 46).
 */
@Component
public class ForumComplaints {

    private static final String SOLUTION = "COMPLAINT_TO_INSTITUTION";
    private static final String CHANNEL = "FORUM";

    private final Complaints complaints;
    private final Issues issues;
    private final Forums forums;

    ForumComplaints(Complaints complaints, Issues issues, Forums forums) {
        this.complaints = complaints;
        this.issues = issues;
        this.forums = forums;
    }

    /** Opens a complaint if the solution asks for one; gives whether it did. */
    public boolean accepted(Issue issue) {
        if (!SOLUTION.equals(issue.solution())) {
            return false;
        }
        complaints.register(
                new ComplaintWords(
                        "المؤسسة التي يسميها المطلوب أدناه",
                        "قضية طرحها " + forums.find(issue.forum()).orElseThrow().nameArabic() + ": "
                                + issues.lastText(issue.id(), "issueText"),
                        issues.lastText(issue.id(), "solutionText"),
                        null),
                Citizen.UNKNOWN,
                CHANNEL,
                false,
                null);
        return true;
    }
}
