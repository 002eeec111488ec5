package iq.ihala.process.forumissue;

import iq.ihala.forum.ForumWords;
import iq.ihala.forum.Issue;
import iq.ihala.forum.IssueText;
import iq.ihala.forum.Issues;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code forumIssueText}: the issue and all that was written about it, for whoever holds its step. */
@Component
class ForumIssueText implements FormFact {

    private final Issues issues;

    ForumIssueText(Issues issues) {
        this.issues = issues;
    }

    @Override
    public String name() {
        return "forumIssueText";
    }

    @Override
    public Object value(FactContext context) {
        return context.find(Variables.FORUM_ISSUE)
                .flatMap(issues::find)
                .map(this::text)
                .orElse("");
    }

    private String text(Issue issue) {
        String head = "الموضوع: " + ForumWords.word(ForumWords.TOPICS, issue.topic());
        String plan = issue.solution() == null
                ? ""
                : "\nالحل: " + ForumWords.word(ForumWords.SOLUTIONS, issue.solution()) + " – ينفذه: "
                        + ForumWords.word(ForumWords.OWNERS, issue.owner()) + " – حتى " + issue.dueOn();
        return head
                + plan
                + issues.texts(issue.id()).stream().map(ForumIssueText::line).collect(Collectors.joining());
    }

    private static String line(IssueText text) {
        return "\n" + ForumWords.word(ForumWords.FIELDS, text.field()) + ": " + text.words();
    }
}
