package iq.ihala.process.forumcycle;

import iq.ihala.forum.AgendaPatterns;
import iq.ihala.forum.ForumWords;
import iq.ihala.forum.Issue;
import iq.ihala.forum.Issues;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fact {@code forumAgenda}: what waits for the forum's meeting, by topic; the chair reads the words, members the topics; and what the patterns say of this forum's quarters. */
@Component
class ForumAgenda implements FormFact {

    private final Issues issues;
    private final AgendaPatterns seen;

    ForumAgenda(Issues issues, AgendaPatterns seen) {
        this.issues = issues;
        this.seen = seen;
    }

    @Override
    public String name() {
        return "forumAgenda";
    }

    @Override
    public Object value(FactContext context) {
        List<Issue> waiting =
                context.find(Variables.FORUM_ID).map(issues::waiting).orElse(List.of());
        List<String> patterns = context.find(Variables.FORUM_ID).map(seen::of).orElse(List.of());
        boolean withWords = !ForumCycleProcess.RAISE_FORM.equals(context.form());
        Stream<String> raised = waiting.isEmpty()
                ? Stream.of("لم تُطرح قضية بعد.")
                : waiting.stream().map(issue -> line(issue, withWords));
        return Stream.concat(raised, patterns.stream()).collect(Collectors.joining("\n"));
    }

    private String line(Issue issue, boolean withWords) {
        String carried = issue.carried() == 0 ? "" : " – مُرحَّلة منذ " + issue.carried() + " شهر";
        String words = withWords ? ": " + issues.lastText(issue.id(), "issueText") : "";
        return ForumWords.word(ForumWords.TOPICS, issue.topic()) + carried + words;
    }
}
