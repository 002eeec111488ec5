package iq.ihala.portal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.notification.Outbox;
import iq.ihala.portal.Account.Status;
import iq.ihala.portal.Accounts.Invited;
import iq.ihala.referral.ServiceDirectory;
import iq.ihala.signin.AuthenticatorKey;
import iq.ihala.signin.Tokens;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of a provider may sign in (dossier §2): the coordinator invites, invites again and closes. Each invitation is a mail with a
 * number and a link; whoever lost password or telephone is invited again.
 */
@Service
@Transactional
public class Invitations {

    static final String TEMPLATE = "PARTNER_INVITATION";
    static final String GROUP = "partner_focal";

    private static final Pattern USER = Pattern.compile("[a-z][a-z0-9._-]{2,39}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[A-Za-z0-9.-]{3,120}");
    private static final int LONGEST_NAME = 120;

    private final Accounts accounts;
    private final Links links;
    private final Secrets secrets;
    private final Staff staff;
    private final ServiceDirectory directory;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final PortalSettings settings;

    Invitations(
            Accounts accounts,
            Links links,
            Secrets secrets,
            Staff staff,
            ServiceDirectory directory,
            Outbox outbox,
            AuditTrail trail,
            PortalSettings settings) {
        this.accounts = accounts;
        this.links = links;
        this.secrets = secrets;
        this.staff = staff;
        this.directory = directory;
        this.outbox = outbox;
        this.trail = trail;
        this.settings = settings;
    }

    /** Whether mails can carry links at all. */
    public boolean arePossible() {
        return settings.address() != null;
    }

    @Transactional(readOnly = true)
    public List<Account> ofProvider(String provider) {
        return accounts.ofProvider(provider);
    }

    /**
     * Invites somebody of this provider.
     *
     * @return why not, in Arabic; empty if the invitation is on its way
     */
    public Optional<String> invite(
            String provider, String user, String name, String sex, String staffType, String email, String by) {
        Optional<String> wrong = wrong(provider, user, name, email);
        if (wrong.isPresent()) {
            return wrong;
        }
        Invited who;
        try {
            who = new Invited(user, provider, name.strip(), sex, staffType, email);
            member(who);
        } catch (IllegalArgumentException notOfTheList) {
            return Optional.of("اختاروا من القائمة");
        }
        String code = Tokens.code("PA-");
        boolean own = staff.find(user).isEmpty();
        try {
            accounts.add(who, code, secrets.fresh(user), own, by);
        } catch (DuplicateKeyException taken) {
            return Optional.of("اسم الدخول مستعمل");
        }
        send(accounts.find(user).orElseThrow());
        record(provider, by, "invited=" + user);
        return Optional.empty();
    }

    /** Ends password, second factor and sessions, and sends a new link. Returns false if the provider has no such account. */
    public boolean again(String provider, String user, String by) {
        if (!arePossible() || of(provider, user).isEmpty()) {
            return false;
        }
        accounts.inviteAgain(user, secrets.fresh(user), by);
        links.forget(user);
        send(accounts.find(user).orElseThrow());
        record(provider, by, "again=" + user);
        return true;
    }

    /** The account ends, and with it its sessions at their next click. Returns false if the provider has no such account. */
    public boolean close(String provider, String user, String by) {
        if (of(provider, user).isEmpty()) {
            return false;
        }
        accounts.close(user, by);
        links.forget(user);
        if (accounts.isOwnStaff(user)) {
            staff.find(user)
                    .ifPresent(member -> staff.register(new StaffMember(
                            user,
                            member.displayName(),
                            member.sex(),
                            member.staffType(),
                            Set.of(),
                            false,
                            null,
                            null)));
        }
        record(provider, by, "closed=" + user);
        return true;
    }

    /** Whom a link invites, as long as it holds. */
    @Transactional(readOnly = true)
    public Optional<Account> invited(String token) {
        return links.find(token, "INVITATION")
                .flatMap(link -> accounts.find(link.user()))
                .filter(account -> account.status() == Status.INVITED);
    }

    /** The key of the second factor, for the authenticator of whoever holds the link. */
    @Transactional(readOnly = true)
    public Optional<AuthenticatorKey> key(Account invited) {
        return secrets.required()
                ? Optional.of(
                        secrets.key(invited, accounts.proof(invited.user()).sealedSecret()))
                : Optional.empty();
    }

    /**
     * Makes the account the invited person's own.
     *
     * @param code of the authenticator, which proves that it has taken over the key
     * @return why not, in Arabic; empty if the account is open now
     */
    public Optional<String> accept(String token, String password, String again, String code) {
        Account account = invited(token).orElse(null);
        if (account == null) {
            return Optional.of("انتهت صلاحية هذا الرابط. اطلبوا دعوة جديدة من المركز.");
        }
        Optional<String> wrong = password.equals(again)
                ? secrets.refusal(password, account.user())
                : Optional.of("كلمتا المرور غير متطابقتين");
        if (wrong.isPresent()) {
            return wrong;
        }
        byte[] sealed = accounts.proof(account.user()).sealedSecret();
        var step = secrets.stepOf(account.user(), sealed, code);
        if (secrets.required() && step.isEmpty()) {
            return Optional.of("رمز التحقق غير صحيح: اكتبوا الرمز الظاهر الآن في تطبيق المصادقة");
        }
        if (!links.use(token)) {
            return Optional.of("انتهت صلاحية هذا الرابط. اطلبوا دعوة جديدة من المركز.");
        }
        links.forget(account.user());
        accounts.activate(account.user(), secrets.hash(password), secrets.required() ? sealed : null, step.orElse(0));
        Invited who = accounts.invited(account.user());
        if (accounts.isOwnStaff(account.user())) {
            staff.register(member(who));
        }
        record(account.provider(), account.user(), "accepted");
        return Optional.empty();
    }

    private Optional<String> wrong(String provider, String user, String name, String email) {
        if (!arePossible()) {
            return Optional.of("عنوان البوابة غير مضبوط: لا تُرسل الدعوات قبل ضبطه");
        }
        if (directory.provider(provider).isEmpty()) {
            return Optional.of("لا توجد هذه الجهة");
        }
        if (!USER.matcher(user).matches()) {
            return Optional.of("اسم الدخول: أحرف إنكليزية صغيرة وأرقام، ثلاثة على الأقل");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Optional.of("اكتبوا الاسم الظاهر");
        }
        if (!EMAIL.matcher(email).matches()) {
            return Optional.of("البريد الإلكتروني غير صحيح");
        }
        boolean somebodyElse = staff.find(user)
                .filter(member -> !provider.equals(member.organisation()) || !member.isIn(GROUP))
                .isPresent();
        return somebodyElse ? Optional.of("اسم الدخول مستعمل") : Optional.empty();
    }

    private Optional<Account> of(String provider, String user) {
        return accounts.find(user).filter(account -> account.provider().equals(provider));
    }

    private void send(Account account) {
        String key = String.join(":", TEMPLATE, account.code(), String.valueOf(account.generation()));
        outbox.mail(account.email(), TEMPLATE, account.code(), key);
    }

    private void record(String provider, String by, String detail) {
        trail.record(new AuditEvent(AuditKind.CHANGE, null, "partner-account/" + provider, by, detail));
    }

    private static StaffMember member(Invited who) {
        return new StaffMember(
                who.user(),
                who.displayName(),
                who.sex(),
                who.staffType(),
                Set.of(GROUP),
                true,
                who.provider(),
                who.email());
    }
}
