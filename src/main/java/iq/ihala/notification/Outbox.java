package iq.ihala.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
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

    /** Stands in place of a number, which is asked for when the message goes. */
    static final String PERSON = "PERSON";

    private final OutboxTable table;
    private final WebhookSettings webhooks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(OutboxTable table, WebhookSettings webhooks, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.webhooks = webhooks;
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
        add(
                MessageChannel.MAIL,
                toUserOrAddress,
                known(template),
                null,
                caseNumber,
                null,
                idempotencyKey,
                clock.instant());
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
        Objects.requireNonNull(permission, "permission");
        requireReference(permission);
        add(
                MessageChannel.MAIL,
                toUserOrAddress,
                known(template),
                null,
                caseNumber,
                permission,
                idempotencyKey,
                clock.instant());
    }

    /**
     * Asks for a call of the provider's own system, signed, that carries a code and the case number. Call it only where {@link
     * #hasWebhook}.
     *
     * @param permission as for {@link #mailOn}; null for what is told whatever became of the consent
     * @param template a code of {@link MailTemplate}
     */
    @Transactional
    public void webhook(
            String permission, String providerId, String template, String caseNumber, String idempotencyKey) {
        requireReference(permission);
        add(
                MessageChannel.WEBHOOK,
                providerId,
                known(template),
                null,
                caseNumber,
                permission,
                idempotencyKey,
                clock.instant());
    }

    /** Whether this provider has a system that is called. No statement. */
    public boolean hasWebhook(String providerId) {
        return webhooks.of(providerId).isPresent();
    }

    /**
     * Asks for a text message to the person: a day, and nothing else. It goes only by the way and in the hours that are agreed when
     * it is due, to the number that is agreed then; otherwise it waits for the next agreed hour, or is withheld for good. It does
     * not take the place of telling the person.
     *
     * @param permission what it rests on, see {@link #mailOn}: with it gone, the day is no longer the person's
     * @param day in Basra; the message is withheld once it is over
     * @param notBefore when it is due
     */
    @Transactional
    public void tellPerson(
            String permission,
            PersonTemplate what,
            LocalDate day,
            Instant notBefore,
            String caseNumber,
            String idempotencyKey) {
        Objects.requireNonNull(permission, "permission");
        requireReference(permission);
        Objects.requireNonNull(day, "day");
        add(MessageChannel.SMS, PERSON, what.name(), day, caseNumber, permission, idempotencyKey, notBefore);
    }

    private void add(
            MessageChannel channel,
            String recipient,
            String template,
            LocalDate day,
            String caseNumber,
            String permission,
            String idempotencyKey,
            Instant notBefore) {
        if (!CASE_NUMBER.matcher(caseNumber).matches()) {
            throw new IllegalArgumentException("A message carries a case number only");
        }
        if (idempotencyKey.length() > KEY_LENGTH) {
            throw new IllegalArgumentException("An idempotency key has at most " + KEY_LENGTH + " characters");
        }
        var draft = new OutboxTable.Draft(
                idempotencyKey, channel, recipient, template, day, caseNumber, permission, notBefore);
        if (table.add(draft, clock.instant())) {
            events.publishEvent(new MessageWaiting());
        }
    }

    private static void requireReference(String permission) {
        if (permission != null && !PERMISSION.matcher(permission).matches()) {
            throw new IllegalArgumentException("A permission is a reference, not a text");
        }
    }

    private static String known(String template) {
        return Arrays.stream(MailTemplate.values())
                .map(MailTemplate::name)
                .filter(name -> name.equals(template))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such message template"));
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
