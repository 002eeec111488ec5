package iq.ihala.process;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A variable that a process may hold: its name, its Java type, and what its values may look like. Values are codes, numbers,
 * booleans and dates; whatever could carry a person's words does not fit the shape and is refused by the engine's guard.
 *
 * @param name the name in diagrams and forms
 * @param type the only Java type that its values may have
 * @param shape what a value must satisfy; never called with null
 */
public record ProcessVariable<T>(String name, Class<T> type, Predicate<T> shape) {

    private static final String CODE = "[A-Z0-9_]{1,40}";
    private static final String CODES = "(?:" + CODE + "(?:," + CODE + "){0,60})?";
    private static final int CODES_LENGTH = 600;

    static ProcessVariable<String> code(String name) {
        return text(name, CODE);
    }

    /** Codes separated by commas, at most 600 characters; the empty text is the empty list. */
    static ProcessVariable<String> codes(String name) {
        return new ProcessVariable<>(
                name, String.class, value -> value.length() <= CODES_LENGTH && value.matches(CODES));
    }

    static ProcessVariable<String> user(String name) {
        return text(name, "[a-z0-9._-]{1,40}");
    }

    static ProcessVariable<String> text(String name, String pattern) {
        return new ProcessVariable<>(name, String.class, value -> value.matches(pattern));
    }

    static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class, value -> true);
    }

    static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, Integer.class, value -> true);
    }

    /** A date (yyyy-MM-dd), or a date and time in ISO form. */
    static ProcessVariable<String> date(String name) {
        return text(name, "\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?");
    }

    /** Whether the engine may store this value under this name; null is always allowed. */
    public boolean accepts(Object value) {
        return value == null || (type.isInstance(value) && shape.test(type.cast(value)));
    }

    /** The value in this scope or the scopes around it; empty if unset, null or of another type. */
    public Optional<T> find(VariableScope scope) {
        Object value = scope.getVariable(name);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /**
     * The value in this scope or the scopes around it.
     *
     * @throws IllegalStateException if it is not set: the diagram left out a step or a mapping
     */
    public T get(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("Process variable not set: " + name));
    }

    /**
     * Sets the value where the variable exists, else in the process instance.
     *
     * @throws IllegalArgumentException if the value does not have the declared shape; the message never holds the value
     */
    public void set(VariableScope scope, T value) {
        if (!accepts(value)) {
            throw new IllegalArgumentException("Value does not have the shape declared for process variable " + name);
        }
        scope.setVariable(name, value);
    }

    /** The codes as the text that {@link #codes} variables hold. */
    public static String join(Collection<String> codes) {
        return String.join(",", Objects.requireNonNull(codes));
    }
}
