package iq.ihala.process.door;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What holds for every call through the door, whatever is asked. */
@EngineTest
class DoorFrameTest {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private TestHouse house;

    @Autowired
    private IdentityService identity;

    @LocalServerPort
    private int port;

    @BeforeEach
    void employ() {
        house.employ("frame.intake", "F", "intake_counsellor");
        house.employ("frame.admin", "M", "sysadmin");
        house.employ("frame.groupless", "F");
    }

    @Test
    void noAnswerOfTheEngineIsKeptInABrowser() {
        assertThat(call("frame.intake", "GET", "/task", null).getHeaders().getCacheControl())
                .contains("no-store");
    }

    @Test
    void aBodyLargerThanAnyFormIsNotEvenRead() {
        byte[] large = ("{\"variables\":{\"x\":{\"value\":\"" + "a".repeat(1_500_000) + "\"}}}")
                .getBytes(StandardCharsets.UTF_8);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);

        ResponseEntity<String> refused = http.withBasicAuth("frame.intake", TestHouse.PASSWORD)
                .exchange("/engine-rest/task/count", HttpMethod.POST, new HttpEntity<>(large, headers), String.class);

        assertThat(refused.getStatusCode().value()).isEqualTo(413);
    }

    @Test
    void aStrangerMakesNoServerFailureAtTheListOfEngines() {
        assertThat(http.getForEntity("/camunda/api/engine/engine", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(http.postForEntity("/camunda/api/engine/engine", "{}", String.class)
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
    }

    @Test
    void aWeakPasswordIsRefusedAndNoFailureOfTheServer() {
        ResponseEntity<String> refused = call(
                "frame.admin",
                "PUT",
                "/user/frame.intake/credentials",
                Map.of("password", "short", "authenticatedUserPassword", TestHouse.PASSWORD));

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("كلمة المرور").doesNotContain("short");
    }

    @Test
    void whoBelongsToNoGroupSeesNothingAndDoesNothing() {
        for (String path : new String[] {"/task", "/process-definition", "/group"}) {
            assertThat(call("frame.groupless", "GET", path, null).getBody())
                    .as(path)
                    .isEqualTo("[]");
        }
        assertThat(call("frame.groupless", "GET", "/user", null).getBody()).doesNotContain("frame.intake");
        for (String path : new String[] {
            "/process-instance", "/history/process-instance", "/deployment", "/authorization", "/job", "/incident"
        }) {
            assertThat(call("frame.groupless", "GET", path, null)
                            .getStatusCode()
                            .value())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(call(
                                "frame.groupless",
                                "POST",
                                "/process-definition/key/referral-path/submit-form",
                                Map.of("variables", Map.of("channel", Map.of("value", "WALK_IN"))))
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
    }

    @Test
    void whoChoseEnglishIsRefusedInEnglish() {
        HttpHeaders headers = new HttpHeaders();
        headers.add(HttpHeaders.COOKIE, "ihala-language=en");

        ResponseEntity<String> refused = http.withBasicAuth("frame.intake", TestHouse.PASSWORD)
                .exchange("/engine-rest/deployment", HttpMethod.GET, new HttpEntity<>(headers), String.class);

        assertThat(refused.getStatusCode().value()).isEqualTo(403);
        assertThat(refused.getBody()).contains("You are not permitted to do this");
    }

    @Test
    void anAdministratorMayAdminister() {
        assertThat(call("frame.admin", "GET", "/authorization", null).getBody()).isNotEqualTo("[]");
        assertThat(call("frame.admin", "PUT", "/group/lawyer/members/frame.groupless", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        identity.deleteMembership("frame.groupless", "lawyer");
    }

    @Test
    void anAdministratorMayChooseAmongAllGroupsAndNobodyElseAsksThatWay() {
        assertThat(call("frame.admin", "POST", "/group", Map.of()).getBody()).contains("lawyer");
        assertThat(call("frame.groupless", "POST", "/group", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void nothingIsDeployedBesideTheHouseForATenant() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "trial");
        parts.add("tenant-id", "other");
        parts.add(
                "data",
                new ByteArrayResource("{\"id\":\"lonely\",\"components\":[]}".getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public String getFilename() {
                        return "lonely.form";
                    }
                });

        assertThat(http.withBasicAuth("frame.admin", TestHouse.PASSWORD)
                        .exchange(
                                "/engine-rest/deployment/create",
                                HttpMethod.POST,
                                new HttpEntity<>(parts, headers),
                                String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void figuresOfTheAdministrationAreNotForCounsellors() {
        var counsellor = new iq.ihala.process.load.WebSession(port, "frame.intake", TestHouse.PASSWORD);
        String metrics = "/camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated"
                + "?subscriptionStartDate=2026-01-01&groupBy=month";

        assertThat(counsellor.get(metrics).statusCode()).isEqualTo(403);
        assertThat(counsellor.get("/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(200);
    }

    private ResponseEntity<String> call(String user, String method, String path, Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(user, TestHouse.PASSWORD)
                .exchange(
                        "/engine-rest" + path,
                        HttpMethod.valueOf(method),
                        new HttpEntity<>(body, headers),
                        String.class);
    }
}
