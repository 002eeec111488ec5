package iq.ihala.process.forms;

import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FormField.Use;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the engine learns of a submission: the fields that the form gives it, as declared variables, and nothing else. */
final class EngineValues {

    private EngineValues() {}

    static Map<String, Object> of(FormSchema schema, Map<String, Object> answers, Step step) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (FormField field : schema.fields()) {
            if (field.use() == Use.ENGINE) {
                variables.put(field.key(), engineValue(field, answers.get(field.key())));
            }
        }
        variables.putAll(step.engineValues());
        return variables;
    }

    /** An engine field that was not asked is set to null or false, so that a gateway never meets a value of an earlier round. */
    private static Object engineValue(FormField field, Object answer) {
        Object value =
                switch (field.type()) {
                    case "checkbox" -> Boolean.TRUE.equals(answer);
                    case "checklist" ->
                        answer instanceof List<?> list
                                ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                                : "";
                    case "number" -> answer instanceof Number number ? number.intValue() : null;
                    default -> yesNo(field, answer);
                };
        ProcessVariable<?> declared = Variables.all().get(field.key());
        if (declared == null || !declared.accepts(value)) {
            throw new IllegalStateException("Form field is no declared process variable: " + field.key());
        }
        return value;
    }

    /** A yes-or-no choice may feed a boolean variable: only a clear yes is true. */
    private static Object yesNo(FormField field, Object answer) {
        ProcessVariable<?> declared = Variables.all().get(field.key());
        if (declared != null && declared.type() == Boolean.class) {
            return "Y".equals(answer) || "YES".equals(answer);
        }
        return answer;
    }
}
