package iq.ihala.portal;

import iq.ihala.portal.Accounts.Invited;
import iq.ihala.signin.Tokens;
import iq.ihala.staff.Staff;
import iq.ihala.web.DemoAccount;
import iq.ihala.web.DemoAccounts;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented focal points open the portal with the password that the first page shows. In the demonstration and nowhere else. */
@Component
@Profile("demo")
class DemoPartners {

    private final Accounts accounts;
    private final Secrets secrets;
    private final Staff staff;
    private final DemoAccounts demo;

    DemoPartners(Accounts accounts, Secrets secrets, Staff staff, DemoAccounts demo) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.staff = staff;
        this.demo = demo;
    }

    /** After the invented people have come. */
    @EventListener
    @Order(35)
    @Transactional
    public void onStart(ApplicationStartedEvent started) {
        staff.members(Invitations.GROUP).stream()
                .filter(member -> member.organisation() != null
                        && accounts.find(member.user()).isEmpty())
                .forEach(member -> password(member.user()).ifPresent(password -> {
                    accounts.add(
                            new Invited(
                                    member.user(),
                                    member.organisation(),
                                    member.displayName(),
                                    member.sex(),
                                    member.staffType(),
                                    member.email()),
                            Tokens.code("PA-"),
                            null,
                            false,
                            "system");
                    accounts.activate(member.user(), secrets.hash(password), null, 0);
                }));
    }

    private Optional<String> password(String user) {
        Predicate<DemoAccount> isHers = account -> account.user().equals(user);
        return demo.all().stream().filter(isHers).findFirst().map(DemoAccount::password);
    }
}
