package iq.ihala.referral;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which services a provider offers. A level limit that stands stays; mediation begins with one (dossier §0.2 finding 6). */
@Component
class OfferedServices {

    private final JdbcClient jdbc;

    OfferedServices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void become(String providerId, Set<String> services) {
        var now = new TreeSet<>(jdbc.sql("select service_code from provider_service where provider_id = ?")
                .param(providerId)
                .query(String.class)
                .list());
        for (String gone : now) {
            if (!services.contains(gone)) {
                jdbc.sql("delete from provider_service where provider_id = ? and service_code = ?")
                        .params(providerId, gone)
                        .update();
            }
        }
        for (String added : services) {
            if (!now.contains(added)) {
                jdbc.sql(
                                "insert into provider_service (provider_id, service_code, max_level) values (?, ?, if(? = 'ADR', 'MEDIUM', null))")
                        .params(providerId, added, added)
                        .update();
            }
        }
    }
}
