package iq.ihala.process.door;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page whose scripts carry another nonce than its header never starts: the browser blocks them all. */
@EngineTest
class OneNonceARequestTest {

    private static final String USER = "nonce.intake";
    private static final String PAGE = "/camunda/app/tasklist/default/";
    private static final int AT_ONCE = 8;
    private static final int PAGES_EACH = 60;
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

    @Autowired
    private TestHouse house;

    @LocalServerPort
    private int port;

    @Test
    void eachPageHasTheNonceOfItsOwnHeaderWhateverOthersAskForMeanwhile() throws Exception {
        // Without an administrator every page leads to setting one up.
        house.employ("nonce.admin", "M", "sysadmin");
        house.employ(USER, "F", "intake_counsellor");
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                WebSession session = new WebSession(port, USER, TestHouse.PASSWORD);
                all.add(() -> blocked(session));
            }
            int blocked = 0;
            for (Future<Integer> one : people.invokeAll(all)) {
                blocked += one.get();
            }
            assertThat(blocked)
                    .as("pages of %d whose scripts a browser would block", AT_ONCE * PAGES_EACH)
                    .isZero();
        } finally {
            people.shutdownNow();
        }
    }

    private static int blocked(WebSession session) {
        int blocked = 0;
        for (int i = 0; i < PAGES_EACH; i++) {
            HttpResponse<String> page = session.get(PAGE);
            Matcher header = IN_HEADER.matcher(
                    page.headers().firstValue("Content-Security-Policy").orElseThrow());
            assertThat(header.find()).isTrue();
            Matcher scripts = IN_PAGE.matcher(page.body());
            int found = 0;
            boolean same = true;
            while (scripts.find()) {
                found++;
                same &= scripts.group(1).equals(header.group(1));
            }
            assertThat(found).as(page.headers().toString()).isGreaterThan(3);
            blocked += same ? 0 : 1;
        }
        return blocked;
    }
}
