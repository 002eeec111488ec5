package iq.ihala.forum;

import java.time.Instant;

/**
 * One thing that happened to an issue: codes and an hour, no words and no name.
 *
 * @param kind a code of {@link ForumWords#EVENTS}
 * @param code a further code, such as the result, or null
 * @param meeting in which month's work, or null
 */
public record IssueEvent(String kind, String code, String meeting, Instant at) {}
