package iq.ihala.process.support;

import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.spring_test.common.ProcessEngineCoverageProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Lets the engine report each flow node and sequence flow that it takes; {@link DiagramCoverage} listens. */
@TestConfiguration(proxyBeanMethods = false)
class CoverageWiring {

    @Bean
    AbstractProcessEnginePlugin coveragePlugin() {
        return new Reporting();
    }

    /** The library's own measure mixes a diagram with those it calls; it is told that no class is meant. */
    @Bean
    @Primary
    ProcessEngineCoverageProperties coverageProperties() {
        return ProcessEngineCoverageProperties.builder()
                .addInclusionPatternForTestClasses("none")
                .build();
    }

    /** The library asks in the middle of a person's command for the diagram's name; nobody's rights are to be asked for that. */
    private static final class WithoutAsking extends RepositoryServiceImpl {

        @Override
        public ProcessDefinition getProcessDefinition(String id) {
            CommandContext running = Context.getCommandContext();
            return running == null
                    ? super.getProcessDefinition(id)
                    : running.runWithoutAuthorization(() -> super.getProcessDefinition(id));
        }
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    private static final class Reporting extends AbstractProcessEnginePlugin {

        @Override
        public void preInit(ProcessEngineConfigurationImpl engine) {
            ProcessCoverageConfigurator.initializeProcessCoverageExtensions(engine);
            engine.setRepositoryService(new WithoutAsking());
        }
    }
}
