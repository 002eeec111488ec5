package iq.ihala.process.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.camunda.community.process_test_coverage.core.model.Collector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Holds each diagram's own test class to its diagram: {@code ImmediateDangerTest} must take at least 98 % of the flow nodes
 * and sequence flows of {@code immediate-danger}, or the class fails and names what it left out. Only that diagram counts,
 * not those that it calls. Nothing is held while a single method is run, or after a method has failed already.
 */
public final class DiagramCoverage implements TestExecutionListener, Collector {

    private static final Logger LOG = LoggerFactory.getLogger(DiagramCoverage.class);
    private static final double AT_LEAST = 0.98;

    /** Where a way that nobody walked could tell police or a court: all of it. */
    private static final Set<String> TO_THE_LAST_LINE = Set.of("legal-advice", "options-talk", "late-duty");

    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Set<String> methods = ConcurrentHashMap.newKeySet();
    private boolean anyFailed;

    @Override
    public void beforeTestClass(TestContext context) {
        taken.clear();
        methods.clear();
        anyFailed = false;
        ProcessEngine engine = context.getApplicationContext().getBean(ProcessEngine.class);
        new ProcessEngineAdapter(engine, this).initializeListeners();
    }

    @Override
    public void addEvent(Event event) {
        taken.add(event.getModelKey() + "#" + event.getDefinitionKey());
    }

    @Override
    public void afterTestMethod(TestContext context) {
        methods.add(context.getTestMethod().getName());
        anyFailed |= context.getTestException() != null;
    }

    @Override
    public void afterTestClass(TestContext context) {
        String diagram = diagramOf(context.getTestClass());
        BpmnModelInstance model = isInPackageOf(diagram, context.getTestClass()) ? model(context, diagram) : null;
        if (model == null || anyFailed || !ranWhole(context.getTestClass())) {
            return;
        }
        Set<String> elements = new TreeSet<>();
        model.getModelElementsByType(FlowNode.class).forEach(node -> addIfOf(diagram, node, elements));
        model.getModelElementsByType(SequenceFlow.class).forEach(flow -> addIfOf(diagram, flow, elements));
        Set<String> missing = new TreeSet<>(elements);
        missing.removeIf(element -> taken.contains(diagram + "#" + element));
        double covered = 1.0 - (double) missing.size() / elements.size();
        LOG.warn(
                "{}: {} of {} elements taken, {} %",
                diagram,
                elements.size() - missing.size(),
                elements.size(),
                String.format(Locale.ROOT, "%.1f", 100 * covered));
        assertThat(covered)
                .as("share of %s that its test took; it left out %s", diagram, missing)
                .isGreaterThanOrEqualTo(TO_THE_LAST_LINE.contains(diagram) ? 1.0 : AT_LEAST);
    }

    /** {@code ServiceReferralTest} tests {@code service-referral}. */
    private static String diagramOf(Class<?> testClass) {
        return testClass
                .getSimpleName()
                .replaceFirst("Test$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isInPackageOf(String diagram, Class<?> testClass) {
        return testClass.getPackageName().endsWith("." + diagram.replace("-", ""));
    }

    private static BpmnModelInstance model(TestContext context, String diagram) {
        RepositoryService repository = context.getApplicationContext().getBean(RepositoryService.class);
        return repository.createProcessDefinitionQuery().processDefinitionKey(diagram).latestVersion().list().stream()
                .findFirst()
                .map(definition -> repository.getBpmnModelInstance(definition.getId()))
                .orElse(null);
    }

    private boolean ranWhole(Class<?> testClass) {
        List<String> all = Arrays.stream(testClass.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .toList();
        return methods.containsAll(all);
    }

    private static void addIfOf(String diagram, FlowElement element, Set<String> elements) {
        ModelElementInstance parent = element.getParentElement();
        while (parent.getParentElement() != null && !(parent instanceof org.camunda.bpm.model.bpmn.instance.Process)) {
            parent = parent.getParentElement();
        }
        if (diagram.equals(parent.getAttributeValue("id"))) {
            elements.add(element.getId());
        }
    }
}
