package iq.ihala.browser;

import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole application on a port of its own, and people who sit in front of it, each with a browser. */
@EngineTest
abstract class BrowserTest {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Autowired
    TestHouse house;

    @Autowired
    TestTime time;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void employPeople() {
        new People(house).employ();
    }

    @AfterEach
    void backToTheWorldsTime() {
        time.isReal();
    }

    final String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** This person opens an own browser and signs in to Tasklist. */
    final Tasklist at(String user) {
        Tasklist tasklist = new Tasklist(browsers.open(user), address("/camunda/app/tasklist/default/"));
        tasklist.signIn(user, TestHouse.PASSWORD);
        return tasklist;
    }
}
