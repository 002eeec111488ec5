package iq.ihala.referral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed into a page, word for word, and what is wrong with it. A refused form is shown again from this: nothing that
 * was typed is lost.
 */
public final class TypedForm {

    private static final int LONGEST = 2_000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    private TypedForm() {}

    /** As it came from the browser. */
    public static TypedForm typed(Map<String, ? extends List<String>> parameters) {
        var form = new TypedForm();
        parameters.forEach((name, list) ->
                form.values.put(name, list.stream().map(TypedForm::shortened).toList()));
        return form;
    }

    /** As it stands in the directory. */
    public static TypedForm of(Provider provider) {
        var form = new TypedForm();
        ProviderFacts.of(provider).asText().forEach((name, text) -> form.values.put(name, split(name, text)));
        return form;
    }

    /** As it stands in the directory. */
    public static TypedForm of(Hotline hotline) {
        var form = new TypedForm();
        form.put("number", hotline.number());
        form.put("nameArabic", hotline.nameArabic());
        form.put("purposeArabic", hotline.purposeArabic());
        form.put("confidence", hotline.confidence().name());
        form.put("evidence", hotline.evidence());
        form.put("shownInBasra", hotline.shownInBasra() ? "YES" : "NO");
        return form;
    }

    /** An empty one. */
    public static TypedForm empty() {
        return new TypedForm();
    }

    /** What was typed into a field, without spaces around it; empty if nothing. */
    public String text(String field) {
        var list = values.getOrDefault(field, List.of());
        return list.isEmpty() ? "" : list.get(0).strip();
    }

    /** What was ticked of a field; empty if nothing. */
    public List<String> list(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** Whether this box was ticked. */
    public boolean has(String field, String value) {
        return list(field).contains(value);
    }

    /** What is wrong with a field, in Arabic; null if nothing is. */
    public String error(String field) {
        return errors.get(field);
    }

    /** Every error by field, in the order of the form. */
    public Map<String, String> errors() {
        return errors;
    }

    boolean isRefused() {
        return !errors.isEmpty();
    }

    void refuse(String field, String arabic) {
        errors.putIfAbsent(field, arabic);
    }

    private void put(String field, String text) {
        values.put(field, text == null ? List.of() : List.of(text));
    }

    private static List<String> split(String name, String text) {
        boolean many = List.of("services", "districts", "sexes", "openDays", "languages")
                .contains(name);
        return many ? new ArrayList<>(List.of(text.split(",", -1))) : List.of(text);
    }

    private static String shortened(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
