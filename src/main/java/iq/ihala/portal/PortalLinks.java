package iq.ihala.portal;

import iq.ihala.notification.MailLinks;
import iq.ihala.portal.Account.Status;
import iq.ihala.referral.PartnerDesk;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links of mails to partners, made when a mail goes out, so that their words lie in no table. A mail that is sent twice has two
 * links, of which each works once.
 */
@Component
class PortalLinks implements MailLinks {

    private static final Set<String> ABOUT_A_REFERRAL = Set.of("REFERRAL_SENT", "REFERRAL_REMINDER");

    private final Accounts accounts;
    private final Links links;
    private final PartnerDesk desk;
    private final PortalSettings settings;

    PortalLinks(Accounts accounts, Links links, PartnerDesk desk, PortalSettings settings) {
        this.accounts = accounts;
        this.links = links;
        this.desk = desk;
        this.settings = settings;
    }

    @Override
    @Transactional
    public Optional<URI> link(String template, String recipient, String number) {
        if (settings.address() == null) {
            return Optional.empty();
        }
        if (Invitations.TEMPLATE.equals(template)) {
            return accounts.byCode(number)
                    .filter(account -> account.status() == Status.INVITED)
                    .map(account -> links.make(account.user(), "INVITATION", null, settings.invitationFor()))
                    .map(token -> address("/partner/invitation/" + token));
        }
        return ABOUT_A_REFERRAL.contains(template) ? toReferral(recipient, number) : Optional.empty();
    }

    private Optional<URI> toReferral(String user, String caseNumber) {
        return accounts.find(user)
                .filter(account -> account.status() == Status.ACTIVE)
                .flatMap(account -> desk.newestOf(caseNumber, account.provider()))
                .map(referral -> links.make(user, "REFERRAL", referral, settings.linkFor()))
                .map(token -> address("/partner/link/" + token));
    }

    private URI address(String path) {
        return settings.address().resolve(path);
    }
}
