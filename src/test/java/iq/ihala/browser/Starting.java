package iq.ihala.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/**
 * Waits for what an application shows first. On a busy machine Camunda's loader now and then never comes so far that our own
 * script could load it again; a person presses F5 then, and so does this, twice at most.
 */
final class Starting {

    private static final int RELOADS = 2;
    private static final double PATIENCE_MS = 15_000;

    private Starting() {}

    static void of(Page page, Locator first) {
        for (int reload = 0; reload < RELOADS; reload++) {
            try {
                first.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
                return;
            } catch (TimeoutError late) {
                page.reload();
            }
        }
        first.waitFor();
    }
}
