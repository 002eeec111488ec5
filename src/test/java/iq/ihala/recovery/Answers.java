package iq.ihala.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import iq.ihala.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers to any form: the least that the form asks for, with a first option, a one, a today. Where the server refuses a field
 * it is added or left out next time.
 */
class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> fields = new LinkedHashMap<>();
    private final Map<String, JsonNode> given = new HashMap<>();
    private final JsonNode offered;

    private final Map<String, String> choices;

    /**
     * @param form the form's schema
     * @param offered what the task's form shows, options from the server among it
     * @param choices answers that decide where the case goes; they are given although the form asks for no answer
     */
    Answers(JsonNode form, JsonNode offered, Map<String, String> choices) {
        this.offered = offered;
        this.choices = choices;
        collect(form);
        fields.forEach((key, field) -> {
            boolean asked = field.path("validate").path("required").asBoolean();
            if ((asked && !field.has("conditional")) || (choices.containsKey(key) && isCode(field))) {
                give(key);
            }
        });
    }

    private void collect(JsonNode parent) {
        for (JsonNode field : parent.path("components")) {
            if (field.has("key")
                    && !field.path("readonly").asBoolean()
                    && !field.path("disabled").asBoolean()) {
                fields.put(field.path("key").asText(), field);
            }
            collect(field);
        }
    }

    private static boolean isCode(JsonNode field) {
        return List.of("radio", "select", "checklist")
                .contains(field.path("type").asText());
    }

    private void give(String key) {
        given.put(key, answer(key, fields.get(key)));
    }

    private JsonNode answer(String key, JsonNode field) {
        String type = field.path("type").asText();
        return switch (type) {
            case "checkbox" -> variable("Boolean", JSON.getNodeFactory().booleanNode(true));
            case "number" ->
                variable(
                        "Integer",
                        JSON.getNodeFactory()
                                .numberNode(Math.max(
                                        1, field.path("validate").path("min").asInt(1))));
            case "checklist" ->
                variable(
                        "Json",
                        JSON.getNodeFactory()
                                .textNode(JSON.createArrayNode()
                                        .add(option(key, field))
                                        .toString()));
            case "radio", "select" -> variable("String", JSON.getNodeFactory().textNode(option(key, field)));
            // Between 21 and 24 o'clock UTC the day of the house is the next one already.
            case "datetime" ->
                variable(
                        "String",
                        JSON.getNodeFactory()
                                .textNode(LocalDate.now(WorkingCalendar.BASRA).toString()));
            default -> variable("String", JSON.getNodeFactory().textNode(text(field)));
        };
    }

    private static String text(JsonNode field) {
        String pattern = field.path("validate").path("pattern").asText();
        if (pattern.contains("\\d") || pattern.contains("0-9")) {
            return "07801234567";
        }
        int least = field.path("validate").path("minLength").asInt(0);
        String text = "نص تجريبي";
        return text.length() >= least ? text : text.repeat(1 + least / text.length());
    }

    private String option(String key, JsonNode field) {
        JsonNode values = field.path("values");
        if (values.isEmpty()) {
            JsonNode list = offered.path(field.path("valuesKey").asText()).path("value");
            values = list.isTextual() ? parse(list.asText()) : list;
        }
        for (JsonNode value : values) {
            if (value.path("value").asText().equals(choices.get(key))) {
                return choices.get(key);
            }
        }
        for (JsonNode value : values) {
            // A tool answered with no contradicts itself least.
            if ("N".equals(value.path("value").asText())) {
                return "N";
            }
        }
        return values.path(0).path("value").asText("NONE");
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode variable(String type, JsonNode value) {
        return JSON.createObjectNode().put("type", type).set("value", value);
    }

    /** Learns from a refusal; {@code false} if there is nothing to learn. */
    boolean learn(JsonNode refusals) {
        boolean learnt = false;
        for (JsonNode refusal : refusals) {
            String key = refusal.path("field").asText();
            if (given.remove(key) != null) {
                learnt = true;
            } else if (fields.containsKey(key)) {
                give(key);
                learnt = true;
            }
        }
        return learnt;
    }

    ObjectNode submission() {
        ObjectNode variables = JSON.createObjectNode();
        given.forEach(variables::set);
        return JSON.createObjectNode().set("variables", variables);
    }
}
