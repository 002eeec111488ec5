package iq.ihala.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Screens that were looked at: what is not Arabic on each, and whether one is wider than a laptop. With
 * {@code -Dihala.pictures=<folder>} each leaves a picture at both sizes for the eyes.
 */
final class ArabicScreens {

    private static final String FOLDER = System.getProperty("ihala.pictures");
    private static final int LAPTOP_WIDTH = 1366;
    private static final int LAPTOP_HEIGHT = 768;
    private static final int LARGE_WIDTH = 1920;
    private static final int LARGE_HEIGHT = 1080;

    private final LatinWords words;

    /** What is wrong, by screen: all of it is told, not the first only. */
    private final Map<String, Set<String>> strange = new TreeMap<>();

    ArabicScreens(JdbcTemplate jdbc) {
        words = new LatinWords(jdbc);
    }

    void see(Page page, String where) {
        Starting.of(page, page.locator("html[dir=rtl][lang=ar]"));
        Set<String> found = words.on(page);
        if (!found.isEmpty()) {
            strange.put(where, found);
        }
        int over = (Integer) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (over > 0) {
            strange.put(where + " is too wide", Set.of(over + " px"));
        }
        picture(page, where);
    }

    Map<String, Set<String>> strange() {
        return strange;
    }

    int count() {
        return words.screens();
    }

    int texts() {
        return words.texts();
    }

    private static void picture(Page page, String where) {
        if (FOLDER == null) {
            return;
        }
        String name = where.replaceAll("[^A-Za-z0-9]+", "-");
        shoot(page, name + "-1366.png");
        page.setViewportSize(LARGE_WIDTH, LARGE_HEIGHT);
        shoot(page, name + "-1920.png");
        page.setViewportSize(LAPTOP_WIDTH, LAPTOP_HEIGHT);
    }

    private static void shoot(Page page, String file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(FOLDER, file)));
    }
}
