package iq.ihala.forum;

import java.time.LocalDate;

/**
 * What a forum takes up; its words are asked for apart.
 *
 * @param source MEMBER, OUTREACH, MONITORING or BOX
 * @param topic a code of {@link ForumWords#TOPICS}
 * @param state OPEN (waits for a meeting), IN_HAND or CLOSED
 * @param meeting the meeting that took it up last, or null
 * @param carried how many months it was carried over
 * @param result RESOLVED, PARTIAL, NOT or TRANSFERRED, or null
 */
public record Issue(
        String id,
        String forum,
        String source,
        String topic,
        String raiserCategory,
        String raiserSex,
        LocalDate raisedOn,
        String state,
        String meeting,
        int carried,
        String solution,
        String owner,
        LocalDate dueOn,
        String result) {}
