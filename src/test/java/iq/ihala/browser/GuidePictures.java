package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pictures of the guides. Beside each lies what is to be read on it: headings, labels, buttons. A screen that says something
 * else than its picture makes the test fail; {@code -Dihala.guide.make=all} takes the pictures anew,
 * {@code missing} those that are not there yet.
 */
final class GuidePictures {

    private static final Path FOLDER = Path.of("docs", "guide", "pictures");
    private static final String MAKE = System.getProperty("ihala.guide.make", "none");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 700;
    private static final int STEP = 60;
    private static final long LARGEST = 120 * 1024;

    /** What stays the same from day to day: no answers, no rows of a table, no dates. */
    private static final String LASTING =
            "h1, h2, h3, h4, legend, label, thead th, summary, .nav-tabs a, .task-filters .task-filter .name, button, dt";

    private static final Pattern CHANGING = Pattern.compile("SA-\\d\\d-[0-9A-Z]{6}"
            + "|(?:[0-9]+ )?(?:(?:كانون|تشرين) (?:الأول|الثاني)|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول)(?: [0-9]+)?(?:، الساعة)?"
            + "|[0-9\\u0660-\\u0669]+|[()×*:]");

    private final List<String> old = new ArrayList<>();
    private final Set<String> shown = new TreeSet<>();

    /** @param part what of the page is compared: the rest may differ from day to day */
    void show(Page page, String name, String part) {
        Locator place = page.locator(part).first();
        place.waitFor();
        page.waitForLoadState();
        TreeSet<String> said = words(place);
        assertThat(said).as(name).isNotEmpty();
        shown.add(name);
        try {
            if (MAKE.equals("all") || MAKE.equals("missing") && !Files.exists(FOLDER.resolve(name + ".txt"))) {
                make(page, name, said);
            } else {
                compare(name, said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails if a picture shows what the screens no longer say, or if one is not looked after here. */
    void expectFresh() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> there = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".txt"))
                    .map(file -> file.replace(".txt", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(there).isEqualTo(shown);
        }
        assertThat(old)
                .as("Pictures to be taken anew with -Dihala.guide.make=all")
                .isEmpty();
    }

    private static TreeSet<String> words(Locator place) {
        return place.locator(LASTING).all().stream()
                .filter(Locator::isVisible)
                .map(Locator::innerText)
                .map(text -> CHANGING.matcher(text).replaceAll(" "))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void make(Page page, String name, Set<String> said) throws IOException {
        page.setViewportSize(WIDTH, HEIGHT);
        Path file = FOLDER.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        for (int height = HEIGHT - STEP; Files.size(file) > LARGEST && height > STEP; height -= STEP) {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setClip(0, 0, WIDTH, height));
        }
        Files.write(FOLDER.resolve(name + ".txt"), said);
    }

    private void compare(String name, Set<String> said) throws IOException {
        Set<String> before = new TreeSet<>(Files.readAllLines(FOLDER.resolve(name + ".txt")));
        if (!before.equals(said)) {
            Set<String> gone = new TreeSet<>(before);
            gone.removeAll(said);
            Set<String> come = new TreeSet<>(said);
            come.removeAll(before);
            old.add(name + ": gone " + gone + ", new " + come);
        }
    }
}
