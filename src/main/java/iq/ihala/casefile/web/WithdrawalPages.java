package iq.ihala.casefile.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentItems;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import iq.ihala.casefile.Withdrawal;
import iq.ihala.casefile.WithdrawalEffects;
import iq.ihala.casefile.WithdrawalRefusedException;
import iq.ihala.casefile.WithdrawalScope;
import iq.ihala.casefile.WithdrawalWay;
import iq.ihala.casefile.Withdrawals;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where staff record, at any moment, that a person takes something back: who stands before them, or calls and says the code
 * word. Open to whoever may read the person's contact and consents.
 */
@Controller
class WithdrawalPages {

    private static final String ENDPOINT = "case/{number}/withdraw";
    private static final String ITEM = "ITEM:";
    private static final int LONGEST = 200;

    private final CaseAccess access;
    private final Consents consents;
    private final Withdrawals withdrawals;
    private final ObjectProvider<ConsentItems> items;
    private final AuditTrail audit;

    WithdrawalPages(
            CaseAccess access,
            Consents consents,
            Withdrawals withdrawals,
            ObjectProvider<ConsentItems> items,
            AuditTrail audit) {
        this.access = access;
        this.consents = consents;
        this.withdrawals = withdrawals;
        this.items = items;
        this.audit = audit;
    }

    /** One thing that can be taken back now, with what to say about it. */
    record Choice(String value, String label, String stops, String stays, boolean whole) {}

    @GetMapping("/case/{number}/withdraw")
    String ask(Principal user, @PathVariable String number, Model model) {
        CaseNumber asked = opened(user, number);
        audit.record(new AuditEvent(AuditKind.READ, asked.value(), ENDPOINT, user.getName(), "CONSENTS"));
        return page(asked, null, model);
    }

    @PostMapping("/case/{number}/withdraw")
    String withdraw(
            Principal user,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String codeWord,
            @RequestParam(defaultValue = "") String told,
            Model model,
            HttpServletResponse response) {
        CaseNumber asked = opened(user, number);
        boolean offered =
                choices(asked).stream().anyMatch(choice -> choice.value().equals(scope));
        if (!offered || !isWay(way)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(asked, "اختر ما يُسحب، وكيف وصل السحب.", model);
        }
        try {
            Withdrawal done = withdrawals.record(
                    asked,
                    scope.startsWith(ITEM) ? WithdrawalScope.ITEM : WithdrawalScope.valueOf(scope),
                    scope.startsWith(ITEM) ? scope.substring(ITEM.length()) : null,
                    WithdrawalWay.valueOf(way),
                    codeWord.length() > LONGEST ? codeWord.substring(0, LONGEST) : codeWord,
                    told.equals("yes"),
                    user.getName());
            return done(done, model);
        } catch (WithdrawalRefusedException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(asked, e.why().arabic(), model);
        }
    }

    @ExceptionHandler(NotYoursException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }

    /** Shown at once and not after a redirect: a file that was withdrawn as a whole is closed to whoever recorded it. */
    private String done(Withdrawal done, Model model) {
        model.addAttribute("number", done.caseNumber().value());
        model.addAttribute("done", done);
        model.addAttribute("what", label(done));
        model.addAttribute("stops", WithdrawalEffects.stops(done.scope()));
        model.addAttribute("stays", WithdrawalEffects.stays(done.scope()));
        return "case/withdrawn";
    }

    private String page(CaseNumber number, String refusal, Model model) {
        model.addAttribute("number", number.value());
        model.addAttribute("choices", choices(number));
        model.addAttribute(
                "ways",
                java.util.Arrays.stream(WithdrawalWay.values())
                        .filter(WithdrawalWay::isChosen)
                        .toList());
        model.addAttribute("earlier", withdrawals.ofCase(number));
        model.addAttribute("refusal", refusal);
        model.addAttribute("words", new PageWords());
        return "case/withdraw";
    }

    /** What holds now, the narrowest first; everything last. */
    private List<Choice> choices(CaseNumber number) {
        List<LiveConsent> live = consents.inForce(number);
        Set<ConsentCode> codes = live.stream().map(LiveConsent::code).collect(Collectors.toSet());
        List<Choice> choices = new ArrayList<>();
        live.stream()
                .filter(one -> one.code() == ConsentCode.C_REF && one.item() != null)
                .map(LiveConsent::item)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(item -> choice(ITEM + item, name(number, item, item), WithdrawalScope.ITEM))
                .forEach(choices::add);
        for (WithdrawalScope scope : WithdrawalScope.values()) {
            boolean holds = scope.codes().size() == 1 && codes.containsAll(scope.codes());
            if (scope != WithdrawalScope.ITEM && holds) {
                choices.add(choice(scope.name(), scope.arabic(), scope));
            }
        }
        boolean shares = live.stream()
                .anyMatch(one -> one.code() == ConsentCode.C_REF
                        && one.fieldSet() != null
                        && !one.fieldSet().equals("CODE_ONLY"));
        if (shares) {
            choices.add(
                    choice(WithdrawalScope.SHARING.name(), WithdrawalScope.SHARING.arabic(), WithdrawalScope.SHARING));
        }
        choices.add(choice(WithdrawalScope.RECORD.name(), WithdrawalScope.RECORD.arabic(), WithdrawalScope.RECORD));
        choices.add(choice(WithdrawalScope.ALL.name(), WithdrawalScope.ALL.arabic(), WithdrawalScope.ALL));
        return choices;
    }

    private static Choice choice(String value, String label, WithdrawalScope scope) {
        return new Choice(
                value, label, WithdrawalEffects.stops(scope), WithdrawalEffects.stays(scope), scope.isWhole());
    }

    private String label(Withdrawal done) {
        return done.item() == null
                ? done.scope().arabic()
                : name(done.caseNumber(), done.item(), done.scope().arabic());
    }

    private String name(CaseNumber number, String item, String otherwise) {
        return items.stream()
                .flatMap(names -> names.name(number, item).stream())
                .findFirst()
                .orElse(otherwise);
    }

    private static boolean isWay(String code) {
        return java.util.Arrays.stream(WithdrawalWay.values())
                .filter(WithdrawalWay::isChosen)
                .anyMatch(way -> way.name().equals(code));
    }

    private CaseNumber opened(Principal user, String text) {
        CaseNumber number;
        try {
            number = new CaseNumber(text);
        } catch (IllegalArgumentException noNumber) {
            throw refused(user, null);
        }
        Sight sight = access.of(user.getName(), number);
        if (!sight.reads(Section.IDENTITY) || !sight.reads(Section.CONSENTS)) {
            throw refused(user, number.value());
        }
        return number;
    }

    private NotYoursException refused(Principal user, String number) {
        audit.record(new AuditEvent(AuditKind.REFUSED, number, ENDPOINT, user.getName(), ""));
        return new NotYoursException();
    }
}
