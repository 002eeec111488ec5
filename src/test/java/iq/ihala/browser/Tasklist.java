package iq.ihala.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tasklist as one person uses it, by clicks and keys only. */
final class Tasklist {

    static final String MINE = "مهامي";
    static final String GROUPS = "مهام مجموعاتي";
    private static final String OTHER = "متأخرة";
    private static final int PAGE = 15;

    private static final int ROUNDS = 4;
    private static final double SOON_MS = 3_000;

    private final Page page;
    private final String address;
    private final Map<String, String> filterIds = new HashMap<>();

    Tasklist(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    Page page() {
        return page;
    }

    void signIn(String user, String password) {
        page.navigate(address);
        page.locator("#user").fill(user);
        page.locator("#password").fill(password);
        Response filters = page.waitForResponse(
                response -> "GET".equals(response.request().method())
                        && response.url().matches(".*/filter(\\?.*)?"),
                () -> {
                    page.locator("#sign-in button").click();
                    Starting.of(page, page.locator(".task-filters"));
                });
        JsonParser.parseString(filters.text()).getAsJsonArray().forEach(filter -> {
            JsonObject named = filter.getAsJsonObject();
            filterIds.put(named.get("name").getAsString(), named.get("id").getAsString());
        });
        // Tasklist chooses the first list by itself; a choice made before would be undone.
        page.locator(".task-filters .task-filter.active").waitFor();
    }

    void signOut() {
        page.locator(".account.dropdown > a").click();
        page.waitForResponse(response -> response.url().endsWith("/logout"), () -> page.locator(".account .logout a")
                .click());
        page.locator("#password").waitFor();
    }

    /** Names of the filters, from top to bottom. */
    List<String> filters() {
        return page.locator(".task-filters .task-filter .name a").allInnerTexts().stream()
                .map(text -> text.replaceAll("[\\d()]", "").strip())
                .toList();
    }

    /** «Start process» with the diagram of this name, up to its start form. */
    FormFiller startForm(String diagram) {
        page.locator(".start-process-action a").click();
        Locator choice =
                page.locator(".modal-body .processes a").filter(new Locator.FilterOptions().setHasText(diagram));
        Response form =
                page.waitForResponse(response -> response.url().contains("/deployed-start-form"), choice::click);
        page.locator(".modal-body .fjs-form").waitFor();
        return new FormFiller(page.locator(".modal-body"), object(form), new JsonObject());
    }

    /** Opens a case and returns its number. */
    String startProcess(String diagram, Map<String, Object> answers) {
        startForm(diagram).fill(answers);
        Response started = page.waitForResponse(
                response -> response.url().endsWith("/submit-form"),
                () -> page.locator(".modal-footer button[type=submit]").click());
        expectSuccess(started);
        page.locator(".modal-body").waitFor(hidden());
        return object(started).get("businessKey").getAsString();
    }

    /** Shows the list of this name; returns the names of the tasks that the server sent for its first page. */
    List<String> openFilter(String name) {
        return open(name).names();
    }

    private Listed open(String name) {
        Locator filter = filter(name);
        if (isActive(filter)) {
            open(OTHER.equals(name) ? MINE : OTHER);
        }
        // Tasklist asks for a list twice; the second answer of the list before is none of this one.
        String id = id(name);
        Listed first = listed(id, 0, () -> filter(name).click());
        filter(name).and(page.locator(".active")).waitFor();
        return first;
    }

    private String id(String name) {
        return String.valueOf(page.evaluate(
                """
                name => fetch('/camunda/api/engine/engine/default/filter?resourceType=Task')
                    .then(answer => answer.json())
                    .then(all => all.find(one => one.name === name).id)""",
                name));
    }

    /** One page of a list as the server sent it, and how many tasks the whole list has. */
    private record Listed(String filter, int from, int count, List<String> names) {

        boolean shows(String caseNumber, String element) {
            return names.stream().anyMatch(name -> name.contains(caseNumber) && name.contains(element));
        }

        boolean isLast() {
            return from + PAGE >= count;
        }
    }

    private Listed nextPage(Listed before) {
        return listed(before.filter(), before.from() + PAGE, () -> page.locator("li.pagination-next:not(.disabled) a")
                .first()
                .click());
    }

    /** Only the answer for this very page counts: that for the page before may come late. */
    private Listed listed(String filter, int from, Runnable move) {
        Response answer = page.waitForResponse(
                response -> response.url().contains("/filter/" + filter + "/list")
                        && response.url().matches(".*[?&]firstResult=" + from + "(&.*|$)"),
                move);
        JsonObject list = object(answer);
        List<String> names = new ArrayList<>();
        JsonElement embedded = list.get("_embedded");
        if (embedded != null && embedded.getAsJsonObject().has("task")) {
            embedded.getAsJsonObject()
                    .getAsJsonArray("task")
                    .forEach(
                            task -> names.add(task.getAsJsonObject().get("name").getAsString()));
        }
        return new Listed(filter, from, list.get("count").getAsInt(), names);
    }

    private static boolean isActive(Locator filter) {
        return filter.getAttribute("class").contains(" active");
    }

    private Locator filter(String name) {
        return page.locator(".task-filters .task-filter").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** True if one of the person's lists shows a task of this case. */
    boolean shows(String caseNumber) {
        for (String filter : filters()) {
            Listed listed = open(filter);
            while (!listed.shows(caseNumber, "") && !listed.isLast()) {
                listed = nextPage(listed);
            }
            if (listed.shows(caseNumber, "")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Opens a task of the case from one of the person's own two lists. Tasklist may still be loading after the step before and
     * go back to the list where it was, so a list that changes under the hand is asked again.
     */
    FormFiller openTask(String caseNumber, String element) {
        for (int round = 0; round < ROUNDS; round++) {
            for (String list : isActive(filter(MINE)) ? List.of(GROUPS, MINE) : List.of(MINE, GROUPS)) {
                Listed listed = open(list);
                while (!listed.shows(caseNumber, element) && !listed.isLast()) {
                    listed = nextPage(listed);
                }
                if (listed.shows(caseNumber, element) && appears(task(caseNumber, element))) {
                    return formAfter(task(caseNumber, element)::click);
                }
            }
        }
        throw new AssertionError("«" + element + "» of " + caseNumber + " is in no list; the lists hold " + open(GROUPS)
                + " and " + open(MINE));
    }

    private Locator task(String caseNumber, String element) {
        return page.locator("ol.tasks-list li.task")
                .filter(new Locator.FilterOptions().setHasText(caseNumber))
                .filter(new Locator.FilterOptions().setHasText(element))
                .first();
    }

    private static boolean appears(Locator some) {
        try {
            some.waitFor(new Locator.WaitForOptions().setTimeout(SOON_MS));
            return true;
        } catch (TimeoutError gone) {
            return false;
        }
    }

    /** The form that the page loads after this move. */
    private FormFiller formAfter(Runnable move) {
        JsonObject[] variables = new JsonObject[1];
        Response form = page.waitForResponse(
                response -> response.url().contains("/deployed-form"),
                () -> variables[0] =
                        object(page.waitForResponse(response -> response.url().contains("/form-variables"), move)));
        page.locator(".task-details .fjs-form").waitFor();
        return new FormFiller(page.locator(".task-details"), object(form), variables[0]);
    }

    /** Claims the open task and returns its form, which only now shows what is private. */
    FormFiller claim() {
        FormFiller form = formAfter(() -> expectSuccess(
                page.waitForResponse(response -> response.url().endsWith("/claim"), () -> page.locator("button.claim")
                        .click())));
        page.locator("button.unclaim").waitFor();
        return form;
    }

    /** Opens, takes, fills and completes a task. */
    void answer(String caseNumber, String element, Map<String, Object> answers) {
        take(caseNumber, element).fill(answers);
        complete();
    }

    /** Opens a task and claims it unless it is the person's already. */
    FormFiller take(String caseNumber, String element) {
        FormFiller form = openTask(caseNumber, element);
        Locator claim = page.locator("button.claim");
        claim.or(page.locator("button.unclaim")).first().waitFor();
        return claim.isVisible() ? claim() : form;
    }

    void complete() {
        expectSuccess(press());
        page.locator(".task-details .fjs-form").waitFor(hidden());
    }

    /** Presses «Complete» and expects the server to refuse. */
    Response completeRefused() {
        Response refused = press();
        if (refused.ok()) {
            throw new AssertionError("The submission was accepted");
        }
        return refused;
    }

    private Response press() {
        try {
            return page.waitForResponse(response -> response.url().endsWith("/submit-form"), () -> completeButton()
                    .click());
        } catch (TimeoutError notSent) {
            throw new AssertionError(
                    "The form was not sent; wrong in it: "
                            + page.locator(".task-details .fjs-has-errors").allInnerTexts(),
                    notSent);
        }
    }

    Locator completeButton() {
        return page.locator(".task-details button[ng-click='complete()']");
    }

    /** What Tasklist tells the person in its red box. */
    String errorText() {
        Locator box = page.locator(".page-notifications .alert-danger").first();
        box.waitFor();
        return box.innerText();
    }

    /** Everything that can be read on the screen. */
    String text() {
        return page.locator("body").innerText();
    }

    /** Everything that the browser keeps for this address, for any time, and what a page may leave to the next one. */
    String storage() {
        return (String) page.evaluate("async () => JSON.stringify([Object.entries(localStorage),"
                + " Object.entries(sessionStorage), document.cookie, await caches.keys(),"
                + " (await indexedDB.databases()).map(database => database.name), history.state, window.name,"
                + " location.href])");
    }

    /** How the server answers this person's reading of a path. */
    int status(String path) {
        return page.request()
                .get(page.url().replaceAll("(https?://[^/]+).*", "$1") + path)
                .status();
    }

    private static void expectSuccess(Response response) {
        if (!response.ok()) {
            throw new AssertionError("HTTP " + response.status() + " " + response.text() + " for "
                    + response.request().postData());
        }
    }

    private static JsonObject object(Response response) {
        if (!response.ok()) {
            throw new AssertionError("HTTP " + response.status() + " for " + response.url() + ": " + response.text());
        }
        return JsonParser.parseString(response.text()).getAsJsonObject();
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
