package iq.ihala.process.signpost;

import iq.ihala.process.forms.FormHeading;
import iq.ihala.process.signpost.Signposts.Signpost;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Shows the signpost above each step's form. */
@Component
class SignpostHeading implements FormHeading {

    private final Signposts signposts;

    SignpostHeading(Signposts signposts) {
        this.signposts = signposts;
    }

    @Override
    public List<String> paragraphs(TaskEntity task, String user, List<String> groups) {
        Signpost signpost = signposts.of(task, user, groups);
        return List.of("**لماذا هذه الخطوة؟** " + signpost.why(), "**وماذا بعدها؟** " + signpost.next());
    }
}
