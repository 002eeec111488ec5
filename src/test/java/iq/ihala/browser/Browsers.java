package iq.ihala.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One Chromium for all tests of the run, one separate context (cookies, storage) for each person in a test. What a failed test
 * saw lies in {@code target/browser}.
 */
final class Browsers implements AfterEachCallback {

    private static final Path PICTURES = Path.of("target", "browser");
    private static final ViewportSize LAPTOP = new ViewportSize(1366, 768);
    private static final ViewportSize TELEPHONE = new ViewportSize(360, 740);
    private static final double PATIENCE_MS = 30_000;

    static {
        // The library's own five seconds are short for a judgement of all diagrams on a machine that does other things
        // beside.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static OneBrowser shared;

    private final Map<String, Page> pages = new LinkedHashMap<>();

    /** What each page complained of on its console, told when its test fails. */
    private final Map<String, StringBuffer> said = new LinkedHashMap<>();

    /** What each page asked for and did not get yet: a page that never starts waits for one of these. */
    private final Map<String, Set<Request>> waitingFor = new LinkedHashMap<>();

    private record OneBrowser(Playwright playwright, Browser browser)
            implements ExtensionContext.Store.CloseableResource {

        static OneBrowser start() {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(withoutDownload()));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(System.getProperty("ihala.chromium", "/usr/bin/chromium")))
                            .setArgs(ARGUMENTS));
            return new OneBrowser(playwright, browser);
        }

        private static Map<String, String> withoutDownload() {
            Map<String, String> environment = new LinkedHashMap<>(System.getenv());
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            return environment;
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** A page in a new context, with nothing remembered from before. */
    Page open(String name) {
        return open(name, inBasra().setViewportSize(LAPTOP.width, LAPTOP.height));
    }

    /** The same on a small telephone that is touched. */
    Page openTelephone(String name) {
        return open(
                name,
                inBasra()
                        .setViewportSize(TELEPHONE.width, TELEPHONE.height)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setDeviceScaleFactor(2));
    }

    private static Browser.NewContextOptions inBasra() {
        return new Browser.NewContextOptions().setLocale("ar").setTimezoneId("Asia/Baghdad");
    }

    private Page open(String name, Browser.NewContextOptions options) {
        BrowserContext context = browser().newContext(options);
        context.setDefaultTimeout(PATIENCE_MS);
        Page page = context.newPage();
        pages.put(name, page);
        StringBuffer complaints = new StringBuffer();
        said.put(name, complaints);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.append(message.text()).append('\n');
            }
        });
        page.onPageError(error -> complaints.append(error).append('\n'));
        Set<Request> open = ConcurrentHashMap.newKeySet();
        waitingFor.put(name, open);
        page.onRequest(open::add);
        page.onRequestFinished(open::remove);
        page.onRequestFailed(request -> {
            open.remove(request);
            complaints
                    .append(request.url())
                    .append(' ')
                    .append(request.failure())
                    .append('\n');
        });
        return page;
    }

    private static Browser browser() {
        if (shared == null) {
            shared = OneBrowser.start();
        }
        return shared.browser();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (shared != null) {
            test.getRoot().getStore(Namespace.create(Browsers.class)).getOrComputeIfAbsent("browser", key -> shared);
        }
        test.getExecutionException().ifPresent(failure -> picture(test));
        pages.values().forEach(page -> page.context().close());
        pages.clear();
        said.clear();
        waitingFor.clear();
    }

    private void picture(ExtensionContext test) {
        String name = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName();
        pages.forEach((person, page) -> {
            try {
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + person + ".png")));
                System.out.printf(
                        "%s failed. %s stands at %s, waits for %s, and heard: %s%n",
                        name,
                        person,
                        page.url(),
                        waitingFor.get(person).stream().map(Request::url).toList(),
                        said.get(person));
            } catch (PlaywrightException closed) {
                test.publishReportEntry("picture", "None of " + person + ": the page is gone");
            }
        });
    }
}
