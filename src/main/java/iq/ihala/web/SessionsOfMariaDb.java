package iq.ihala.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Two requests of one session may keep the same thing for the first time, as when a page asks for several lists right after
 * sign-in: the second then overwrites instead of failing on the first one's row.
 */
@Configuration(proxyBeanMethods = false)
class SessionsOfMariaDb {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsOverwrite() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
