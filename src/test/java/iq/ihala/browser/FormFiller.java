package iq.ihala.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the form on the screen by its fields' keys, in the form's order, as a person does: clicks, keys, nothing behind it. */
final class FormFiller {

    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final double SOON_MS = 3_000;
    private static final int TRIALS = 3;
    private static final String TALK_WAY = "talkWay";

    private final Locator place;
    private final JsonObject variables;
    private final List<JsonObject> fields = new ArrayList<>();

    /**
     * @param schema the form as the server sent it
     * @param variables the form's values as the server sent them; offered options are among them
     */
    FormFiller(Locator place, JsonObject schema, JsonObject variables) {
        this.place = place;
        this.variables = variables;
        collect(schema.getAsJsonArray("components"));
    }

    private void collect(JsonArray components) {
        for (JsonElement component : components) {
            JsonObject field = component.getAsJsonObject();
            if (field.has("components")) {
                collect(field.getAsJsonArray("components"));
            } else if (field.has("key")) {
                fields.add(field);
            }
        }
    }

    /** Answers these fields; a key that the form does not have is an error. */
    FormFiller fill(Map<String, Object> answers) {
        answers.keySet().forEach(this::field);
        Map<String, Object> all = present(answers);
        for (JsonObject field : fields) {
            Object answer = all.get(field.get("key").getAsString());
            if (answer != null && !isShownOnly(field)) {
                answer(field, answer);
            }
        }
        leaveLastField();
        Pictures.take(place.page());
        return this;
    }

    /** Talks happen at the centre, unless a test says otherwise. */
    private Map<String, Object> present(Map<String, Object> answers) {
        boolean asked = fields.stream()
                .anyMatch(field -> TALK_WAY.equals(field.get("key").getAsString()));
        if (!asked || !answers.containsKey("safeToTalk") || answers.containsKey(TALK_WAY)) {
            return answers;
        }
        Map<String, Object> all = new HashMap<>(answers);
        all.put(TALK_WAY, "PRESENT");
        return all;
    }

    /** A field takes its value over when it is left; the page may move then, and a click aimed before would miss. */
    private void leaveLastField() {
        Locator focused = place.locator(":focus");
        if (focused.count() > 0) {
            focused.first().blur();
        }
    }

    private void answer(JsonObject field, Object answer) {
        switch (field.get("type").getAsString()) {
            case "textfield", "textarea", "number" -> input(field).fill(String.valueOf(answer));
            case "radio" -> option(field, String.valueOf(answer)).check();
            case "checkbox" -> input(field).setChecked((Boolean) answer);
            case "checklist" ->
                ((List<?>) answer)
                        .forEach(code -> option(field, String.valueOf(code)).check());
            case "select" -> choose(field, String.valueOf(answer));
            case "datetime" -> type(field, LocalDate.parse(String.valueOf(answer)));
            default -> throw new IllegalArgumentException("No hand for " + field.get("type"));
        }
    }

    private void choose(JsonObject field, String code) {
        String label = labels(field).stream()
                .filter(option -> option.get("value").getAsString().equals(code))
                .map(option -> option.get("label").getAsString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not offered; offered are " + labels(field)));
        Locator select = place.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHas(place.page().locator(idEnding(field, "-display"))));
        Locator option = select.locator(".fjs-dropdownlist-item")
                .getByText(label, new Locator.GetByTextOptions().setExact(true))
                .first();
        for (int trial = 1; trial < TRIALS; trial++) {
            // A select that the Tab key reached is open already, and may close a moment later: it is opened again.
            if (!select.locator(".fjs-dropdownlist").isVisible()) {
                byId(field, "-display").click();
            }
            try {
                option.click(new Locator.ClickOptions().setTimeout(SOON_MS));
                return;
            } catch (TimeoutError closed) {
                // Once more.
            }
        }
        if (!select.locator(".fjs-dropdownlist").isVisible()) {
            byId(field, "-display").click();
        }
        option.click();
    }

    /**
     * Types the date with plain digits and slashes, and leaves the field. A date field that has just appeared wakes up a moment
     * later and forgets what came before; a person sees that and types again.
     */
    private void type(JsonObject field, LocalDate date) {
        Locator input = byId(field, "-date");
        place.locator(".flatpickr-wrapper " + idEnding(field, "-date")).waitFor();
        for (int trial = 0; trial < TRIALS; trial++) {
            input.fill(date.format(AS_TYPED));
            input.press("Tab");
            if (input.inputValue().contains(String.valueOf(date.getYear()))) {
                return;
            }
        }
        throw new AssertionError("The typed date was lost: " + field.get("key"));
    }

    /** The fields of the form, in its order, as the server sent them. */
    List<JsonObject> fields() {
        return List.copyOf(fields);
    }

    /** Types into a field key by key, in place of what it held. */
    void type(String key, String text) {
        Locator input = input(field(key));
        input.clear();
        input.pressSequentially(text);
    }

    /** The value now in a text field. */
    String value(String key) {
        return input(field(key)).inputValue();
    }

    boolean isChecked(String key, String code) {
        return option(field(key), code).isChecked();
    }

    /** Codes offered in a choice. */
    List<String> offered(String key) {
        return labels(field(key)).stream()
                .map(option -> option.get("value").getAsString())
                .toList();
    }

    /** What stands on the screen for a code of a choice. */
    String label(String key, String code) {
        return labels(field(key)).stream()
                .filter(option -> option.get("value").getAsString().equals(code))
                .map(option -> option.get("label").getAsString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not offered in " + key));
    }

    private List<JsonObject> labels(JsonObject field) {
        JsonArray options = new JsonArray();
        if (field.has("valuesKey")) {
            JsonObject offered =
                    variables.getAsJsonObject(field.get("valuesKey").getAsString());
            if (offered != null) {
                options = JsonParser.parseString(offered.get("value").getAsString())
                        .getAsJsonArray();
            }
        } else {
            options = field.getAsJsonArray("values");
        }
        List<JsonObject> labels = new ArrayList<>();
        options.forEach(option -> labels.add(option.getAsJsonObject()));
        return labels;
    }

    private JsonObject field(String key) {
        return fields.stream()
                .filter(field -> field.get("key").getAsString().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The form has no field " + key));
    }

    private Locator input(JsonObject field) {
        return byId(field, "");
    }

    private Locator option(JsonObject field, String code) {
        JsonArray values = field.getAsJsonArray("values");
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).getAsJsonObject().get("value").getAsString().equals(code)) {
                return byId(field, "-" + i);
            }
        }
        throw new AssertionError(code + " is no option of " + field.get("key"));
    }

    /** form-js names an element by the form's random id and the field's id. */
    private Locator byId(JsonObject field, String part) {
        return place.locator(idEnding(field, part));
    }

    private static String idEnding(JsonObject field, String part) {
        return "[id$='-" + field.get("id").getAsString() + part + "']";
    }

    private static boolean isShownOnly(JsonObject field) {
        return field.has("readonly") && field.get("readonly").getAsBoolean();
    }
}
