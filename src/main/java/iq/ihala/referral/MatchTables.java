package iq.ihala.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables that say how matching weighs: read at each match, so that a change counts at once and on every node. */
@Component
class MatchTables {

    private final JdbcClient jdbc;

    MatchTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement. */
    @Transactional(readOnly = true)
    public MatchWeights weights() {
        Map<Weight, Integer> points = new EnumMap<>(Weight.class);
        jdbc.sql("select code, points from match_weight").query((ResultSet row) -> put(row, points));
        return new MatchWeights(points);
    }

    /** What each kind of provider means for an accused of this affiliation; nothing for one without. */
    @Transactional(readOnly = true)
    public Map<String, AffiliationEffect> conflictsOf(String affiliation) {
        if (affiliation == null || affiliation.equals("NONE") || affiliation.equals("UNKNOWN")) {
            return Map.of();
        }
        return jdbc
                .sql("select provider_kind, effect from affiliation_conflict where affiliation = :affiliation")
                .param("affiliation", affiliation)
                .query((row, n) -> Map.entry(row.getString(1), AffiliationEffect.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is said where somebody who wants no police is not offered a provider of this service; empty where nothing more is to be said. */
    @Transactional(readOnly = true)
    public Optional<String> policeNote(String serviceCode) {
        return jdbc.sql("select note_arabic from police_note where service_code = :service")
                .param("service", serviceCode)
                .query(String.class)
                .optional();
    }

    private static void put(ResultSet row, Map<Weight, Integer> points) throws SQLException {
        points.put(EnumCodes.of(Weight.class, row.getString(1)), row.getInt(2));
    }
}
