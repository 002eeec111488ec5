package iq.ihala.portal.web;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.portal.Account;
import iq.ihala.portal.OpenStep;
import iq.ihala.referral.Provider;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.ServiceDirectory;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of the portal says: whose it is, and what the clock shows. */
@Component
class PartnerPage {

    private final ServiceDirectory directory;
    private final Clock clock;

    PartnerPage(ServiceDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    String of(String template, Account account, Model model) {
        model.addAttribute("account", account);
        model.addAttribute(
                "organisation",
                directory.provider(account.provider()).map(Provider::nameArabic).orElse(""));
        return template;
    }

    Row row(ReferralView view, OpenStep step) {
        return Row.of(view, step, clock.instant());
    }

    Row row(OpenStep step) {
        return Row.of(step, clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.BASRA));
    }
}
