package iq.ihala.portal;

import iq.ihala.crypto.Vault;
import iq.ihala.signin.Totp;
import java.net.URI;
import java.time.Clock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Focal points with an account of the portal: invited, and come by the link of the mail. */
@TestComponent
public class PortalPeople {

    public static final String PASSWORD = "نخلة وقارب وشاي";

    private final Invitations invitations;
    private final Accounts accounts;
    private final PortalLinks links;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Vault vault;

    PortalPeople(
            Invitations invitations,
            Accounts accounts,
            PortalLinks links,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Clock clock,
            Vault vault) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.links = links;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.vault = vault;
    }

    /** Nobody has ever tried to sign in, and these users are not known. */
    public void forget(String... users) {
        transaction.executeWithoutResult(done -> {
            jdbc.update("delete from partner_attempt");
            for (String user : users) {
                jdbc.update("delete from partner_account where user_id = ?", user);
                jdbc.update("delete from staff_member where user_id = ?", user);
            }
        });
    }

    /** Invites, and gives the word of the link that stands in the mail. */
    public String invite(String provider, String user) {
        invitations
                .invite(provider, user, "نقطة ارتباط", "F", "NGO", user + "@example.org", "t.coordinator")
                .ifPresent(why -> {
                    throw new IllegalStateException(why);
                });
        return link(user);
    }

    /** The word of the link in the mail that goes to this user now. */
    public String link(String user) {
        Account account = accounts.find(user).orElseThrow();
        return word(links.link(Invitations.TEMPLATE, account.email(), account.code())
                .orElseThrow());
    }

    /** The word of the link in the mail that tells of a case's referral. */
    public String linkTo(String user, String caseNumber) {
        return word(links.link("REFERRAL_SENT", user, caseNumber).orElseThrow());
    }

    /** Somebody of this provider who can sign in. */
    public String employ(String provider, String user) {
        String token = invite(provider, user);
        invitations.accept(token, PASSWORD, PASSWORD, code(user)).ifPresent(why -> {
            throw new IllegalStateException(why);
        });
        codesCountAgain(user);
        return user;
    }

    /** What the authenticator shows now. */
    public String code(String user) {
        byte[] secret = vault.open(accounts.proof(user).sealedSecret(), "partner_account|totp_key|" + user);
        return Totp.code(secret, Totp.step(clock.instant()), Totp.DIGITS);
    }

    /** As if half a minute had passed since the last code. */
    public void codesCountAgain(String user) {
        transaction.executeWithoutResult(
                done -> jdbc.update("update partner_account set last_step = 0 where user_id = ?", user));
    }

    private static String word(URI link) {
        return link.getPath().substring(link.getPath().lastIndexOf('/') + 1);
    }
}
