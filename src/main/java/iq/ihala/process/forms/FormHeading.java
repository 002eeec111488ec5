package iq.ihala.process.forms;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** What stands above a task's form when it opens: said by the house to whoever reads it, no part of the form and never submitted. */
public interface FormHeading {

    /**
     * Simple markdown, one paragraph each; inside the engine's current command, after its permission check.
     *
     * @param user who opens the form; null if the house itself does
     * @param groups the teams of the user
     */
    List<String> paragraphs(TaskEntity task, String user, List<String> groups);
}
