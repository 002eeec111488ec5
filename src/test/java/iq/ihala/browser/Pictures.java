package iq.ihala.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A picture of every filled form, for the eyes of those who design them: {@code -Dihala.pictures=target/forms}. The window is
 * made high for the picture, because forms scroll inside the page.
 */
final class Pictures {

    private static final String FOLDER = System.getProperty("ihala.pictures");
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int HIGH = 2600;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Pictures() {}

    static void take(Page page) {
        if (FOLDER == null) {
            return;
        }
        String file = "%03d.png".formatted(NUMBER.incrementAndGet());
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(FOLDER, "seen-" + file)));
        page.setViewportSize(WIDTH, HIGH);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(FOLDER, "whole-" + file)));
        page.setViewportSize(WIDTH, HEIGHT);
    }
}
