package iq.ihala.process.contract;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * The words that a diagram may use.
 *
 * @param beans names of the beans marked with {@link ProcessBean}
 * @param variables names of the declared process variables
 * @param messages names of messages
 * @param errors codes of BPMN errors and escalations
 * @param groups candidate groups (dossier §2)
 * @param processes ids of processes that are deployed already and may be called
 * @param decisions keys of decisions that are deployed already
 */
public record Vocabulary(
        Set<String> beans,
        Set<String> variables,
        Set<String> messages,
        Set<String> errors,
        Set<String> groups,
        Set<String> processes,
        Set<String> decisions) {

    private static final String PROCESS_ROOM = "iq.ihala.process";

    private static final Set<String> MESSAGES = Set.of(
            "ProtectionNeeded",
            "MinorConsentSettled",
            "CaseReopened",
            "NewDangerSignal",
            "ReferralAnswer",
            "ProviderSettled",
            "MediationStopped",
            "ForumMeetingHeld",
            "VolunteerLeaves",
            "VisitStopped",
            "ProgrammeCancelled",
            "FollowUpNow",
            "LegalDecisionChanged",
            "LegalStepNeeded",
            "PersonDied",
            "ConsentWithdrawn",
            "RecordWithdrawn",
            "DataRequest",
            "RequestDecided",
            "RequestCarriedOut",
            "DataBreach",
            "BreachReported",
            "BreachClosed",
            "StepDone",
            "FixedClockKnown",
            "FixedClockChanged");

    private static final Set<String> ERRORS = Set.of("NO_CONSENT", "STEP_OVERDUE");

    /** Without the administrators: whoever draws the diagrams is handed no case by them. */
    private static final Set<String> GROUPS = Set.of(
            "intake_counsellor",
            "case_worker",
            "social_researcher",
            "psych_counsellor",
            "lawyer",
            "risk_reviewer",
            "cp_officer",
            "women_unit",
            "tribal_unit",
            "outreach_unit",
            "forum_chair",
            "forum_member",
            "partner_focal",
            "mediator",
            "complaints_officer",
            "volunteer_coord",
            "training_officer",
            "monitoring_officer",
            "governorate_director",
            "dpo");

    /** What this build of the house knows: marked beans by class scan, declared variables; nothing deployed yet. */
    public static Vocabulary ofThisBuild() {
        return new Vocabulary(markedBeans(), Variables.all().keySet(), MESSAGES, ERRORS, GROUPS, Set.of(), Set.of());
    }

    /** The same words, and what the engine runs already. */
    public Vocabulary withDeployed(Set<String> deployedProcesses, Set<String> deployedDecisions) {
        return new Vocabulary(
                beans,
                variables,
                messages,
                errors,
                groups,
                Set.copyOf(deployedProcesses),
                Set.copyOf(deployedDecisions));
    }

    private static Set<String> markedBeans() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ProcessBean.class));
        Set<String> names = new TreeSet<>();
        for (BeanDefinition candidate : scan.findCandidateComponents(PROCESS_ROOM)) {
            names.add(nameOf((AnnotatedBeanDefinition) candidate));
        }
        return names;
    }

    private static String nameOf(AnnotatedBeanDefinition bean) {
        Object given = bean.getMetadata()
                .getAnnotationAttributes(ProcessBean.class.getName())
                .get("value");
        if (given instanceof String name && !name.isBlank()) {
            return name;
        }
        String type = bean.getBeanClassName();
        String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    }
}
