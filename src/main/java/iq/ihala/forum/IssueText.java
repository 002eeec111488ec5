package iq.ihala.forum;

import java.time.Instant;

/** Words about an issue or a meeting. Never printed. */
public record IssueText(String field, String words, Instant at) {

    @Override
    public String toString() {
        return "IssueText[" + field + ", words hidden]";
    }
}
