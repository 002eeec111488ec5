package iq.ihala.process.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What a partner's focal point is shown: the referral, and what the person consented to share with this partner. No earlier
 * answer and no variable: the case's are not hers, and another partner's neither.
 */
final class PartnerRules {

    private static final String PARTNER = "partner_focal";
    private static final Set<String> FACTS = Set.of("referralBrief", "sharedInformation");

    private final Map<String, JsonNode> forms = new TreeMap<>();

    PartnerRules(Iterable<JsonNode> forms) {
        forms.forEach(form -> this.forms.put(form.path("id").asText(), form));
    }

    void check(Diagram diagram, Findings findings) {
        for (UserTask task : diagram.all(UserTask.class)) {
            JsonNode form = forms.get(String.valueOf(task.getCamundaFormRef()));
            if (isPartners(task) && form != null) {
                components(form, task.getId(), findings);
            }
        }
    }

    private static boolean isPartners(UserTask task) {
        return task.getCamundaCandidateGroups() != null
                && Arrays.stream(task.getCamundaCandidateGroups().split(",", -1))
                        .map(String::strip)
                        .anyMatch(PARTNER::equals);
    }

    private static void components(JsonNode parent, String task, Findings findings) {
        for (JsonNode component : parent.path("components")) {
            if (component.has("key")) {
                String key = component.path("key").asText();
                findings.unless(showsLittle(component), task, Rule.PARTNER_SEES_LITTLE, key);
            }
            components(component, task, findings);
        }
    }

    private static boolean showsLittle(JsonNode field) {
        JsonNode properties = field.path("properties");
        if (properties.has("fact")) {
            return FACTS.contains(properties.path("fact").asText());
        }
        boolean shown = field.path("readonly").asBoolean(false)
                || field.path("disabled").asBoolean(false)
                || "view".equals(properties.path("engine").asText());
        return !shown
                && !field.has("valuesKey")
                && "none".equals(properties.path("prefill").asText());
    }
}
