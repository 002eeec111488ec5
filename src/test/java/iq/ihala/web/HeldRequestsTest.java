package iq.ihala.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class HeldRequestsTest {

    private final HeldRequests watch = new HeldRequests(Duration.ofMillis(40));

    @AfterEach
    void stop() {
        watch.stop();
    }

    @Test
    void saysOnceWhereARequestStandsThatTakesTooLong(CapturedOutput log) throws Exception {
        request("/camunda/app/tasklist/زينب/tel-0770", () -> waitUntilSaid(log));
        assertThat(log.getAll())
                .containsOnlyOnce("GET/camunda/app has been running")
                .contains("waitUntilSaid")
                .doesNotContain("زينب")
                .doesNotContain("0770");
    }

    @Test
    void saysNothingOfARequestThatAnswers(CapturedOutput log) throws Exception {
        request("/case/search", () -> {});
        CountDownLatch looks = new CountDownLatch(1);
        assertThat(looks.await(120, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(log.getAll()).doesNotContain("has been running");
    }

    private void request(String path, Runnable work) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setQueryString("name=زينب");
        watch.doFilter(request, new MockHttpServletResponse(), (asked, answered) -> work.run());
    }

    private static void waitUntilSaid(CapturedOutput log) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!log.getAll().contains("has been running") && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
