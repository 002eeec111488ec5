package iq.ihala.process.door;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HostileModels;
import iq.ihala.process.support.TestHouse;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Broken and hostile models, sent by an administrator to the real door: refused, and the answer names what is wrong. */
@EngineTest
class HostileModelsTest {

    private static final String ADMINISTRATOR = "hostile.admin";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private TestHouse house;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void nothingWaits() {
        transaction.executeWithoutResult(
                status -> jdbc.update("DELETE FROM studio_change WHERE author = ?", ADMINISTRATOR));
    }

    @BeforeEach
    void anAdministratorWorksHere() {
        house.employ(ADMINISTRATOR, "M", "sysadmin");
    }

    /** Nobody deploys alone: what is sound waits for a second administrator, and sent again it waits only once. */
    @Test
    void aSoundChangeIsKeptForASecondAdministratorAndNotDeployed() {
        long before = repository.createDeploymentQuery().count();
        Map<String, byte[]> files = HostileModels.plan("خطة الحالة\" isExecutable", "خطة العمل\" isExecutable");
        ResponseEntity<String> answer = deploy(files);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains("لا ينشر أحد وحده", "/camunda/studio/changes/");
        assertThat(deploy(files).getBody()).isEqualTo(answer.getBody());
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(proposed()).isOne();
    }

    @Test
    void aDeploymentWhoseNameIsNoReasonIsToldSo() {
        ResponseEntity<String> answer =
                deploy("short", HostileModels.plan("خطة الحالة\" isExec", "خطة العمل\" isExec"));
        assertThat(answer.getBody()).contains("لم يُنشر شيء", "اسم النشر هو سببه", "10 أحرف");
        assertThat(proposed()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("iq.ihala.process.support.HostileModels#models")
    void aHostileModelIsRefusedAndTheAnswerNamesWhatIsWrong(String what, Map<String, byte[]> files, String named) {
        long before = repository.createDeploymentQuery().count();
        ResponseEntity<String> answer = deploy(files);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isIn(400, 413);
        if (answer.getStatusCode().value() == 413) {
            assertThat(named).isEmpty();
            return;
        }
        assertThat(answer.getBody()).contains(named);
        assertThat(answer.getBody()).doesNotContain("Exception").doesNotContain("org.camunda");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(proposed()).isZero();
    }

    private int proposed() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM studio_change WHERE author = ?", Integer.class, ADMINISTRATOR);
    }

    private ResponseEntity<String> deploy(Map<String, byte[]> files) {
        return deploy("hostile model", files);
    }

    private ResponseEntity<String> deploy(String name, Map<String, byte[]> files) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", name);
        files.forEach((file, content) -> parts.add(file, new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return file;
            }
        }));
        return http.withBasicAuth(ADMINISTRATOR, TestHouse.PASSWORD)
                .exchange(
                        "/engine-rest/deployment/create",
                        HttpMethod.POST,
                        new HttpEntity<>(parts, headers),
                        String.class);
    }
}
