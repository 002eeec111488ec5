package iq.ihala.web;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.EngineTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@EngineTest
class AssetsWithoutSessionTest {

    private static final Instant LONG_AGO = Instant.now().minusSeconds(600);

    @LocalServerPort
    private int port;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Autowired
    private JdbcTemplate jdbc;

    private String session;

    @BeforeEach
    void somebodyIsSignedIn() {
        session = begun(sessions);
    }

    @AfterEach
    void theyGo() {
        sessions.deleteById(session);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/tasklist/scripts/config.js?bust=1",
                "/camunda/app/cockpit/locales/ar.json",
                "/camunda/lib/deps.js?bust=7.24.0",
                "/camunda/assets/arabic/noto-sans-arabic-400.woff2",
            })
    void scriptsStylesAndFontsLeaveTheSessionInPeace(String asset) throws Exception {
        HttpResponse<String> answer = get(asset);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(lastUse()).isEqualTo(LONG_AGO.toEpochMilli());
    }

    @Test
    void aPageOfTheApplicationsIsUse() throws Exception {
        get("/camunda/app/tasklist/default/");
        assertThat(lastUse()).isGreaterThan(LONG_AGO.toEpochMilli());
    }

    @Test
    void whatIsNoAssetIsNotFoundBesideThem() throws Exception {
        assertThat(get("/camunda/lib/nothing-here.js").statusCode()).isEqualTo(404);
        assertThat(get("/camunda/app/admin/default/setup/x.js").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> get(String path) throws Exception {
        String value = Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8));
        return new Knock(port).send("GET", path, "Cookie", "SESSION=" + value);
    }

    private long lastUse() {
        return jdbc.queryForObject(
                "SELECT LAST_ACCESS_TIME FROM SPRING_SESSION WHERE SESSION_ID = ?", Long.class, session);
    }

    private static <S extends Session> String begun(SessionRepository<S> sessions) {
        S fresh = sessions.createSession();
        fresh.setLastAccessedTime(LONG_AGO);
        sessions.save(fresh);
        return fresh.getId();
    }
}
