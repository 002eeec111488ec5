package iq.ihala.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What stands behind the address: the doors, and in the demonstration the accounts that open them. */
@Controller
class FirstPage {

    private final List<DemoAccount> accounts;

    FirstPage(Environment environment, ObjectProvider<DemoAccounts> accounts) {
        // Asked twice, by profile and by bean: passwords on a public page must not depend on one mistake.
        this.accounts = environment.acceptsProfiles(Profiles.of("demo"))
                ? accounts.orderedStream().flatMap(some -> some.all().stream()).toList()
                : List.of();
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("accounts", accounts);
        return "first-page";
    }
}
