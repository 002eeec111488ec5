package iq.ihala.web;

import java.security.Principal;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.context.LazyContextVariable;

/** The pages that the menus offer to whoever is signed in: to the engine's applications by a request, to our own pages in their bar. */
@RestController
@ControllerAdvice
class PageMenu {

    private final ObjectProvider<PagesByRole> modules;
    private final TransactionTemplate inOneLook;

    PageMenu(ObjectProvider<PagesByRole> modules, PlatformTransactionManager transactions) {
        this.modules = modules;
        // Each module asks who this is; within one transaction the database is asked once.
        this.inOneLook = new TransactionTemplate(transactions);
        this.inOneLook.setReadOnly(true);
    }

    @GetMapping("/camunda/api/own-pages")
    List<OwnPage> all(Principal user) {
        return of(user);
    }

    /** Asked only by a page that draws the bar. */
    @ModelAttribute("ownPages")
    LazyContextVariable<List<OwnPage>> inTheBar(Principal user) {
        return new LazyContextVariable<>() {
            @Override
            protected List<OwnPage> loadValue() {
                return of(user);
            }
        };
    }

    private List<OwnPage> of(Principal user) {
        return user == null
                ? List.of()
                : inOneLook.execute(look -> modules.orderedStream()
                        .flatMap(module -> module.of(user.getName()).stream())
                        .toList());
    }
}
