package iq.ihala.notification;

import java.net.URI;
import java.util.Optional;

/**
 * Gives a mail the link that leads its reader to what it tells of. Asked when the mail is composed, so that the words of links lie in
 * no outbox; asked again for each further try.
 */
public interface MailLinks {

    /**
     * The link of this mail, if it has one.
     *
     * @param template code of the mail
     * @param recipient the staff user or address to whom it goes
     * @param number the number that it carries
     */
    Optional<URI> link(String template, String recipient, String number);
}
