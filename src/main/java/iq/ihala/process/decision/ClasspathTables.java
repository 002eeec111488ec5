package iq.ihala.process.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnEngine;

/** The tables as they lie in the sources, for tests that run without an engine. */
class ClasspathTables implements DecisionTables {

    private final DmnEngine dmnEngine;
    private final Map<String, Table> parsed = new ConcurrentHashMap<>();

    ClasspathTables(DmnEngine dmnEngine) {
        this.dmnEngine = dmnEngine;
    }

    @Override
    public Table table(String key) {
        return parsed.computeIfAbsent(key, this::parse);
    }

    private Table parse(String key) {
        String resource = "/processes/decisions/" + key + ".dmn";
        try (InputStream model = ClasspathTables.class.getResourceAsStream(resource)) {
            if (model == null) {
                throw new IllegalStateException("No such decision: " + key);
            }
            return new Table(resource, dmnEngine.parseDecision(key, model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
