package iq.ihala.portal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.portal.Account.Status;
import iq.ihala.portal.Accounts.Proof;
import iq.ihala.signin.Limits;
import iq.ihala.signin.Throttle;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Proves who a focal point is. Every no looks alike and takes alike long, whatever was wrong. */
@Service
public class PartnerSignIn {

    private final Accounts accounts;
    private final Links links;
    private final Secrets secrets;
    private final Throttle throttle;
    private final Limits limits;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    PartnerSignIn(
            Accounts accounts,
            Links links,
            Secrets secrets,
            Throttle throttle,
            PortalSettings settings,
            AuditTrail trail,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.links = links;
        this.secrets = secrets;
        this.throttle = throttle;
        this.limits = settings.limits();
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Tries to sign in. Hashing takes long on purpose, so no connection is held meanwhile.
     *
     * @param code of the authenticator; not looked at in the demonstration
     * @param address from which the attempt comes
     */
    public Optional<Account> signIn(String user, String password, String code, String address) {
        if (user.isBlank() || password.isEmpty()) {
            return Optional.empty();
        }
        boolean mayTry = throttle.attempt(limits, user, address).isEmpty();
        Optional<Account> known = accounts.find(user).filter(account -> account.status() == Status.ACTIVE);
        Optional<Proof> proof = known.map(account -> accounts.proof(account.user()));
        boolean right = secrets.isRight(password, proof.map(Proof::passwordHash).orElse(null));
        Optional<Account> signedIn = known.filter(account -> mayTry && right)
                .flatMap(account -> transaction.execute(done -> enter(account, proof.orElseThrow(), code)));
        if (signedIn.isPresent()) {
            throttle.succeeded(limits, user, address);
        } else {
            known.ifPresent(account -> note(AuditKind.REFUSED, account.user()));
        }
        return signedIn;
    }

    private Optional<Account> enter(Account account, Proof proof, String code) {
        Optional<Account> entered = Optional.of(account)
                .filter(known -> isSecondFactor(known, proof, code))
                .flatMap(known -> accounts.mayAct(known.user(), known.generation()));
        entered.ifPresent(known -> {
            accounts.signedIn(known.user());
            note(AuditKind.READ, known.user());
        });
        return entered;
    }

    /** The account behind a session, while it may act. One statement. */
    @Transactional(readOnly = true)
    public Optional<Account> still(String user, int generation) {
        return accounts.mayAct(user, generation);
    }

    /** Uses a mail's link to a referral up. Empty if it is not this account's, or holds no more. */
    @Transactional
    public Optional<String> follow(String token, String user) {
        return links.find(token, "REFERRAL")
                .filter(link -> link.user().equals(user))
                .filter(link -> links.use(token))
                .map(Links.Link::referral);
    }

    private boolean isSecondFactor(Account account, Proof proof, String code) {
        if (!secrets.required()) {
            return true;
        }
        var step = secrets.stepOf(account.user(), proof.sealedSecret(), code);
        return step.isPresent()
                && accounts.useStep(
                        account.user(), step.getAsLong(), secrets.again(account.user(), proof.sealedSecret()));
    }

    private void note(AuditKind kind, String user) {
        trail.record(new AuditEvent(kind, null, "partner/sign-in", user, ""));
    }
}
