package iq.ihala.process.studio;

import iq.ihala.process.today.TimeWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The newest version of each diagram, decision and form, straight from the engine's tables: its own queries know no list of forms and
 * would fetch each file to compare it. Reads only.
 */
@Component
class Shelf {

    /** A file's kind by its ending; the table of the engine that lists its versions. */
    enum Kind {
        DIAGRAM("المخططات", ".bpmn", "ACT_RE_PROCDEF"),
        DECISION("القرارات", ".dmn", "ACT_RE_DECISION_DEF"),
        FORM("الاستمارات", ".form", "ACT_RE_CAMFORMDEF");

        private final String arabic;
        private final String ending;
        private final String table;

        Kind(String arabic, String ending, String table) {
            this.arabic = arabic;
            this.ending = ending;
            this.table = table;
        }

        public String arabic() {
            return arabic;
        }

        static Optional<Kind> of(String file) {
            return List.of(values()).stream()
                    .filter(kind -> file.endsWith(kind.ending))
                    .findFirst();
        }
    }

    /**
     * @param title in Arabic; the key where nothing names it
     * @param resource the name under which it runs
     * @param change the change that deployed it; null if it came with the program
     * @param by who approved that change or took it back
     * @param running instances by version, the newest last; empty for what has none
     * @param standing how it stands to the packaged file
     */
    record Item(
            Kind kind,
            String title,
            String resource,
            int version,
            String deploymentId,
            Long change,
            String by,
            String at,
            Map<Integer, Long> running,
            Packages.Standing standing) {

        public String file() {
            return Bundle.name(resource);
        }
    }

    private final JdbcClient jdbc;
    private final Packages packages;
    private final RepositoryService repository;

    Shelf(JdbcClient jdbc, Packages packages, RepositoryService repository) {
        this.jdbc = jdbc;
        this.packages = packages;
        this.repository = repository;
    }

    /** Everything of one kind, by file name. */
    List<Item> all(Kind kind) {
        Map<String, Map<Integer, Long>> running = kind == Kind.DIAGRAM ? running() : Map.of();
        Map<String, String> titles = kind == Kind.FORM ? formTitles() : Map.of();
        boolean named = kind != Kind.FORM;
        return jdbc.sql("SELECT v.KEY_, " + (named ? "v.NAME_" : "NULL") + " AS TITLE, v.RESOURCE_NAME_, v.VERSION_,"
                        + " v.DEPLOYMENT_ID_, d.DEPLOY_TIME_,"
                        + " SHA2(b.BYTES_, 256) AS HASH, c.id AS CHANGE_ID, c.decider AS DECIDER FROM " + kind.table
                        + " v"
                        + " JOIN ACT_RE_DEPLOYMENT d ON d.ID_ = v.DEPLOYMENT_ID_"
                        + " JOIN ACT_GE_BYTEARRAY b ON b.DEPLOYMENT_ID_ = v.DEPLOYMENT_ID_ AND b.NAME_ = v.RESOURCE_NAME_"
                        + " LEFT JOIN studio_change c ON d.SOURCE_ = '" + Studio.SOURCE + "'"
                        + " AND d.NAME_ IN (CONCAT('studio-', c.id), CONCAT('studio-', c.id, '-back'))"
                        + " WHERE v.VERSION_ = (SELECT MAX(n.VERSION_) FROM " + kind.table
                        + " n WHERE n.KEY_ = v.KEY_) ORDER BY v.KEY_")
                .query((row, place) -> item(kind, row, running, titles))
                .list();
    }

    /** The newest version of one file. */
    Optional<Item> find(String file) {
        return Kind.of(file).flatMap(kind -> all(kind).stream()
                .filter(item -> item.file().equals(Bundle.name(file)))
                .findFirst());
    }

    private Item item(Kind kind, ResultSet row, Map<String, Map<Integer, Long>> running, Map<String, String> titles)
            throws SQLException {
        String key = row.getString("KEY_");
        String resource = row.getString("RESOURCE_NAME_");
        String title = row.getString("TITLE");
        String hash = row.getString("HASH");
        return new Item(
                kind,
                title == null ? titles.getOrDefault(key, key) : title,
                resource,
                row.getInt("VERSION_"),
                row.getString("DEPLOYMENT_ID_"),
                row.getObject("CHANGE_ID", Long.class),
                row.getString("DECIDER"),
                TimeWords.moment(row.getTimestamp("DEPLOY_TIME_").toInstant()),
                running.getOrDefault(key, Map.of()),
                packages.of(resource, hash));
    }

    private Map<String, Map<Integer, Long>> running() {
        Map<String, Map<Integer, Long>> running = new HashMap<>();
        jdbc.sql("SELECT d.KEY_, d.VERSION_, COUNT(*) FROM ACT_RU_EXECUTION e"
                        + " JOIN ACT_RE_PROCDEF d ON d.ID_ = e.PROC_DEF_ID_"
                        + " WHERE e.PARENT_ID_ IS NULL GROUP BY d.KEY_, d.VERSION_")
                .query(row -> {
                    running.computeIfAbsent(row.getString(1), key -> new TreeMap<>())
                            .put(row.getInt(2), row.getLong(3));
                });
        return running;
    }

    /** A form is called like the step that it is answered in, or like the process that it begins. */
    private Map<String, String> formTitles() {
        Map<String, String> titles = new HashMap<>();
        repository.createProcessDefinitionQuery().latestVersion().list().forEach(definition -> {
            var diagram = repository.getBpmnModelInstance(definition.getId());
            diagram.getModelElementsByType(UserTask.class)
                    .forEach(task -> titles.putIfAbsent(String.valueOf(task.getCamundaFormRef()), task.getName()));
            diagram.getModelElementsByType(StartEvent.class)
                    .forEach(start ->
                            titles.putIfAbsent(String.valueOf(start.getCamundaFormRef()), definition.getName()));
        });
        return titles;
    }
}
