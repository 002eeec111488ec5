package iq.ihala.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks at a page with the rules of axe-core; told is what is serious or critical. */
final class Accessible {

    private static final String GRAVE =
            """
            place => axe.run(place, {resultTypes: ['violations']}).then(result => result.violations
              .filter(found => ['serious', 'critical'].includes(found.impact))
              .map(found => found.id + ': ' + found.nodes.map(node => node.html).slice(0, 3).join(' ')))""";

    private final Page page;
    private boolean ready;

    Accessible(Page page) {
        this.page = page;
    }

    /** Of the whole page. */
    List<String> grave() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(found -> "serious".equals(found.getImpact()) || "critical".equals(found.getImpact()))
                        .map(found -> page.url() + " " + found.getId() + ": "
                                + found.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    /** Of one part of a page that stays: the rules are brought into it once. */
    List<?> grave(String place) {
        if (!ready) {
            new AxeBuilder(page).include(place).analyze();
            ready = true;
        }
        return (List<?>) page.evaluate(GRAVE, place);
    }
}
