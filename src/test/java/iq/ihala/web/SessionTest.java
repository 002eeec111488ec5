package iq.ihala.web;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.EngineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@EngineTest
class SessionTest {

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Test
    void twoRequestsAtOnceMayKeepTheSameThingForTheFirstTime() {
        assertThat(keptByTwoAtOnce(sessions)).isEqualTo("second");
    }

    private static <S extends Session> String keptByTwoAtOnce(SessionRepository<S> sessions) {
        S fresh = sessions.createSession();
        sessions.save(fresh);
        S first = sessions.findById(fresh.getId());
        S second = sessions.findById(fresh.getId());
        first.setAttribute("token", "first");
        second.setAttribute("token", "second");
        sessions.save(first);
        sessions.save(second);
        try {
            return sessions.findById(fresh.getId()).getAttribute("token");
        } finally {
            sessions.deleteById(fresh.getId());
        }
    }
}
