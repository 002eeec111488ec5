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
    private final List<DemoCases> cases;

    FirstPage(Environment environment, ObjectProvider<DemoAccounts> accounts, ObjectProvider<DemoCases> cases) {
        // Asked twice, by profile and by bean: passwords on a public page must not depend on one mistake.
        boolean demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        this.accounts = demonstration
                ? accounts.orderedStream().flatMap(some -> some.all().stream()).toList()
                : List.of();
        this.cases = demonstration ? cases.orderedStream().toList() : List.of();
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("accounts", accounts);
        model.addAttribute(
                "cases", cases.stream().flatMap(some -> some.all().stream()).toList());
        return "first-page";
    }
}
