package iq.ihala.notification;

import java.time.Instant;

/**
 * A message that did not arrive, as the person who decides about it may see it: codes and counts.
 *
 * @param template code of a {@link MailTemplate} or {@link PersonTemplate}
 * @param recipient a staff user, a partner's address, a provider id, or {@code PERSON}; never a number of the person
 * @param problem what the last attempt met with, as a code
 * @param open true while it still waits for a decision
 */
public record UndeliveredMessage(
        long id,
        String caseNumber,
        MessageChannel channel,
        String template,
        String recipient,
        String problem,
        int attempts,
        Instant writtenAt,
        boolean open) {

    /** Arabic words for what it would have said, with nothing about the person. */
    public String subject() {
        return channel == MessageChannel.SMS
                ? "رسالة إلى الشخص بيوم موعده"
                : MailTemplate.valueOf(template).subject();
    }
}
