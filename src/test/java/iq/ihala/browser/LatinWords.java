package iq.ihala.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Words in Latin letters that a person sees on a page and that are no name, number or identifier. */
final class LatinWords {

    private static final String VISIBLE =
            """
            () => {
              const seen = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const place = texts.currentNode.parentElement;
                if (place && !place.closest('script, style, noscript, [lang=en]:not(html), [lang=mul], pre') && place.checkVisibility()) {
                  seen.push(texts.currentNode.data.trim());
                }
              }
              for (const field of document.querySelectorAll('[placeholder], [title], [aria-label]')) {
                if (field.checkVisibility()) {
                  seen.push(...['placeholder', 'title', 'aria-label'].map(name => field.getAttribute(name) ?? ''));
                }
              }
              return seen.filter(text => text);
            }""";

    /**
     * Product names, the time zone, the version, the other language's own name, kinds of files, the units of the engine's own
     * count, the key that hides the screen, and instruments that are known by these letters only.
     */
    private static final Pattern NAMES = Pattern.compile(
            "Camunda( Platform)?|v7\\.24\\.0|Asia/Baghdad|English|bpmn\\.io"
                    + "|\\b(BPMN|DMN|XML|CSV|JSON|LDAP|PDF|PI|DI|TU|PAO|DASH|ASSIST|AUDIT|URL)\\b|Esc|[cC]trl(\\+\\w+)+");

    /** Case numbers, addresses, moments, database identifiers, file names, and identifiers in one of the usual spellings. */
    private static final Pattern IDENTIFIERS = Pattern.compile("SA-\\d\\d-[0-9A-Z]{6}"
            + "|[\\w.+-]+@[\\w.-]+"
            + "|\\d{4}-\\d\\d-\\d\\dT[\\d:.+]+"
            + "|…?[0-9a-f-]*[0-9a-f]{4}-[0-9a-f]{12}|…?[0-9a-f]+(-[0-9a-f]+)+…?"
            + "|[A-Za-z0-9]+([-._/:][A-Za-z0-9]+)+"
            + "|[a-z]+[A-Z]\\w*|\\b(?:da|dash)\\d\\d|(?:/[a-z]+)+");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final double PATIENCE_MS = 8_000;

    private final Set<String> ids;
    private int screens;
    private final Set<String> read = new TreeSet<>();

    /** Identifiers that are plain words are those that the database has: keys of diagrams, groups, people, variables. */
    LatinWords(JdbcTemplate jdbc) {
        ids = new TreeSet<>();
        for (String query : List.of(
                "select distinct KEY_ from ACT_RE_PROCDEF",
                "select distinct KEY_ from ACT_RE_DECISION_DEF",
                "select NAME_ from ACT_RE_DEPLOYMENT where NAME_ is not null",
                "select ID_ from ACT_ID_GROUP",
                "select NAME_ from ACT_ID_GROUP where NAME_ is not null",
                "select distinct TYPE_ from ACT_ID_GROUP where TYPE_ is not null",
                "select ID_ from ACT_ID_USER",
                "select coalesce(FIRST_, '') from ACT_ID_USER",
                "select distinct NAME_ from ACT_RU_VARIABLE",
                "select distinct coalesce(TEXT_, '') from ACT_RU_VARIABLE",
                "select distinct coalesce(TEXT_, '') from ACT_HI_VARINST",
                "select distinct RESOURCE_ID_ from ACT_RU_AUTHORIZATION where RESOURCE_ID_ is not null")) {
            ids.addAll(jdbc.queryForList(query, String.class));
        }
        ids.removeIf(String::isBlank);
        ids.addAll(
                List.of("default", "true", "false", "cockpit", "tasklist", "admin", "welcome", "forms", "processes"));
    }

    /** What is left to be read in English; asked again for some seconds, because a page may still be loading. */
    Set<String> on(Page page) {
        screens++;
        try {
            page.waitForCondition(
                    () -> strange(page).isEmpty(), new Page.WaitForConditionOptions().setTimeout(PATIENCE_MS));
        } catch (TimeoutError stillThere) {
            return strange(page);
        }
        read.addAll(texts(page));
        return Set.of();
    }

    int screens() {
        return screens;
    }

    /** Different texts that were read on all screens. */
    int texts() {
        return read.size();
    }

    private Set<String> strange(Page page) {
        List<String> texts = texts(page);
        if (texts.size() < 3) {
            return Set.of("(the page is empty)");
        }
        return texts.stream()
                .filter(text -> !ids.contains(text))
                .map(this::withoutNames)
                .filter(text -> WORD.matcher(text).find())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String withoutNames(String text) {
        String rest = IDENTIFIERS.matcher(NAMES.matcher(text).replaceAll(" ")).replaceAll(" ");
        return WORD.matcher(rest).replaceAll(word -> ids.contains(word.group()) ? " " : word.group());
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Page page) {
        return (List<String>) page.evaluate(VISIBLE);
    }
}
