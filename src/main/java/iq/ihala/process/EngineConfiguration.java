package iq.ihala.process;

import iq.ihala.audit.AuditTrail;
import iq.ihala.process.forms.FormWiring.PrivateForms;
import iq.ihala.process.guard.CandidacyChecks;
import iq.ihala.process.guard.CandidacyQueries;
import iq.ihala.process.guard.DeadlockRetry;
import iq.ihala.process.guard.DeploymentGuard;
import iq.ihala.process.guard.GuardedExpressions;
import iq.ihala.process.guard.GuardedVariables;
import iq.ihala.process.guard.NoFreeText;
import iq.ihala.process.guard.NoScripts;
import iq.ihala.process.guard.NoTaskGrants;
import iq.ihala.process.guard.Proposals;
import iq.ihala.process.guard.QuietCommits;
import iq.ihala.process.guard.QuietDelegates;
import iq.ihala.process.identity.HousePasswords;
import iq.ihala.process.identity.SlowHash;
import iq.ihala.process.sparing.SparingSessions;
import iq.ihala.process.tasks.OrderListener;
import iq.ihala.signin.PasswordRules;
import iq.ihala.signin.SignInPolicy;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Everything that is set on the engine, in one place. Guards fail closed; figures for the levers stand in ARCHITECTURE §6.
 */
@Component
class EngineConfiguration extends AbstractProcessEnginePlugin implements Ordered {

    private final ListableBeanFactory beans;
    private final PrivateForms privateForms;
    private final OrderListener orderListener;
    private final AuditTrail trail;
    private final SignInPolicy signIn;
    private final PasswordRules passwords;

    EngineConfiguration(
            ListableBeanFactory beans,
            PrivateForms privateForms,
            OrderListener orderListener,
            AuditTrail trail,
            SignInPolicy signIn,
            PasswordRules passwords) {
        this.beans = beans;
        this.privateForms = privateForms;
        this.orderListener = orderListener;
        this.trail = trail;
        this.signIn = signIn;
        this.passwords = passwords;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        closeDoors(engine);
        keepPasswords(engine);
        spareStatements(engine);
        keepHistory(engine);
        engine.setFormService(privateForms.formService());
        engine.setExpressionManager(new GuardedExpressions(beans));
        engine.setScriptFactory(new NoScripts());
        engine.setDelegateInterceptor(new QuietDelegates());
        engine.setResourceAuthorizationProvider(new NoTaskGrants());
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new CandidacyChecks(trail))));
        addParseListeners(engine);
        engine.setCustomPreDeployers(
                new ArrayList<>(List.of(new DeploymentGuard(() -> beans.getBean(Proposals.class)))));
        List<CommandInterceptor> first = new ArrayList<>();
        first.add(new DeadlockRetry());
        first.add(new QuietCommits());
        engine.setCustomPreCommandInterceptorsTxRequired(first);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        GuardedVariables.guard(engine.getVariableSerializers());
        SparingSessions.spareReading(engine);
        engine.getSessionFactories().put(CandidacyQueries.factory().getSessionType(), CandidacyQueries.factory());
        NoFreeText noFreeText = new NoFreeText();
        engine.getSessionFactories().put(noFreeText.getSessionType(), noFreeText);
    }

    private static void closeDoors(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationEnabled(true);
        engine.setAuthorizationEnabledForCustomCode(false);
        engine.setTenantCheckEnabled(false);
        engine.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
        // Guessing is slowed down to one try a minute and never locks for good: else a stranger who knows the names
        // could
        // lock everybody out, the administrator too.
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        engine.setLoginDelayMaxTime(60);
        // Group and user names of dossier §2 have underscores, dots and hyphens.
        engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9._-]{1,64}");
        engine.setEnableXxeProcessing(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setDisableStrictCallActivityValidation(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(true);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setAutoStoreScriptVariables(false);
    }

    private void keepPasswords(ProcessEngineConfigurationImpl engine) {
        // What the engine kept by its own method stays good, and is kept anew when its owner signs in.
        engine.setPasswordEncryptor(new SlowHash(signIn.hashCost()));
        engine.setEnablePasswordPolicy(true);
        engine.setPasswordPolicy(new HousePasswords(passwords));
    }

    private static void spareStatements(ProcessEngineConfigurationImpl engine) {
        engine.setTaskMetricsEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setImplicitVariableUpdateDetectionEnabled(false);
        engine.setEnableFetchProcessDefinitionDescription(false);
        SparingSessions.spareHistory(engine);
    }

    private static void keepHistory(ProcessEngineConfigurationImpl engine) {
        engine.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        engine.setHistoryTimeToLive("P180D");
        engine.setEnforceHistoryTimeToLive(true);
        engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_REMOVAL_TIME_BASED);
        engine.setHistoryCleanupBatchWindowStartTime("01:00+0300");
        engine.setHistoryCleanupBatchWindowEndTime("05:00+0300");
    }

    private void addParseListeners(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners() == null
                ? new ArrayList<>()
                : new ArrayList<>(engine.getCustomPostBPMNParseListeners());
        listeners.add(privateForms);
        listeners.add(orderListener);
        engine.setCustomPostBPMNParseListeners(listeners);
    }
}
