package iq.ihala.notification;

import java.time.Clock;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages that leave the house. A message is a row of the caller's transaction: no commit, no message; commit, and it is
 * sent at least once even if the machine dies in between.
 */
@Service
public class Outbox {

    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z0-9-]{1,20}");
    private static final Pattern PERMISSION = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final int KEY_LENGTH = 190;

    private final OutboxTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(OutboxTable table, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for a mail in Arabic that carries the case number and nothing else about the person.
     *
     * @param toUserOrAddress a staff user, whose address is looked up when the mail goes out, or an address
     * @param template a code of {@link MailTemplate}
     * @param idempotencyKey the same key is sent once, however often it is asked for; at most 190 characters
     * @throws IllegalArgumentException for an unknown template, or where free text stands in place of a case number
     */
    @Transactional
    public void mail(String toUserOrAddress, String template, String caseNumber, String idempotencyKey) {
        add(null, toUserOrAddress, template, caseNumber, idempotencyKey);
    }

    /**
     * As {@link #mail}, for a message that rests on a permission: it is asked again when the message is handed over to the mail
     * server, and without it the message is withheld for good.
     *
     * @param permission what {@link SendPermission} is asked; at most 40 letters, digits and hyphens
     */
    @Transactional
    public void mailOn(
            String permission, String toUserOrAddress, String template, String caseNumber, String idempotencyKey) {
        if (!PERMISSION.matcher(permission).matches()) {
            throw new IllegalArgumentException("A permission is a reference, not a text");
        }
        add(permission, toUserOrAddress, template, caseNumber, idempotencyKey);
    }

    private void add(
            String permission, String toUserOrAddress, String template, String caseNumber, String idempotencyKey) {
        if (!CASE_NUMBER.matcher(caseNumber).matches()) {
            throw new IllegalArgumentException("A mail carries a case number only");
        }
        if (idempotencyKey.length() > KEY_LENGTH) {
            throw new IllegalArgumentException("An idempotency key has at most " + KEY_LENGTH + " characters");
        }
        var known = Arrays.stream(MailTemplate.values())
                .filter(t -> t.name().equals(template))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such mail template"));
        if (table.add(idempotencyKey, toUserOrAddress, known, caseNumber, permission, clock.instant())) {
            events.publishEvent(new MessageWaiting());
        }
    }

    /** Removes every message about a case that was not to be recorded; what still waits is not sent. */
    @Transactional
    public void forget(String caseNumber) {
        table.removeOf(caseNumber);
    }

    /** How many messages wait and were given up, and whether mail can be sent at all. */
    @Transactional(readOnly = true)
    public OutboxState state() {
        return table.state();
    }
}
