package iq.ihala.process.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges expressions. Allowed are comparisons of declared variables with literals, and calls of marked beans such as
 * {@code ${deadline.of('REVIEW', riskLevel)}}; nothing of an execution, no property, no index, no lambda.
 */
final class Expressions {

    /** The only look at an execution: it hands the case number on to a called process. */
    static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    private static final Pattern WHOLE = Pattern.compile("[$#]\\{([^{}]*)}");
    private static final Pattern ONE_BEAN = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final Pattern CLOCK =
            Pattern.compile("\\$\\{deadline\\.of\\('([A-Z0-9_]+)', (?:riskLevel|'IMMINENT')\\)}");
    private static final Pattern CLOCK_OF_SERVICE =
            Pattern.compile("\\$\\{deadline\\.(?:within|halfWithin)\\('([A-Z0-9_]+)', riskLevel, serviceCode\\)}");
    private static final Pattern FIXED_DATE = Pattern.compile("\\$\\{deadline\\.date\\([A-Za-z0-9]+\\)}");
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:('[^'\\\\]*'|\"[^\"\\\\]*\")|(\\d+(?:\\.\\d+)?)|([A-Za-z_$][A-Za-z0-9_$]*)|(==|!=|<=|>=|&&|\\|\\||[<>!(),.]))");
    private static final Set<String> KEYWORDS =
            Set.of("and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "empty", "true", "false", "null");
    private static final Set<String> COUNTERS =
            Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

    private final Vocabulary vocabulary;

    Expressions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static boolean isExpression(String text) {
        return text != null && (text.contains("${") || text.contains("#{"));
    }

    /** The bean of {@code ${bean}}; empty if the text is anything else. */
    static Optional<String> bean(String delegateExpression) {
        Matcher match = ONE_BEAN.matcher(String.valueOf(delegateExpression));
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** The clock of a due date; empty if the text is no due date of this house. */
    static Optional<String> clock(String dueDate) {
        return Stream.of(CLOCK, CLOCK_OF_SERVICE)
                .map(wording -> wording.matcher(String.valueOf(dueDate)))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
    }

    /** Whether a due date is one that no level moves: a date that the case itself has set. */
    static boolean isFixedDate(String dueDate) {
        return FIXED_DATE.matcher(String.valueOf(dueDate)).matches();
    }

    /** Reports whatever in the expression is not allowed or not declared. */
    void check(String text, String element, Findings findings) {
        Matcher whole = WHOLE.matcher(text.strip());
        if (!whole.matches()) {
            findings.add(element, Rule.EXPRESSION_ALLOWED, text.strip());
            return;
        }
        List<String> tokens = tokens(whole.group(1));
        if (tokens.isEmpty()) {
            findings.add(element, Rule.EXPRESSION_ALLOWED, text.strip());
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (!Character.isJavaIdentifierStart(token.charAt(0)) || KEYWORDS.contains(token)) {
                continue;
            }
            if (isCall(tokens, i)) {
                findings.unless(vocabulary.beans().contains(token), element, Rule.BEAN_KNOWN, token);
                i += 2;
            } else if (".".equals(at(tokens, i + 1))
                    || ".".equals(at(tokens, i - 1))
                    || "(".equals(at(tokens, i + 1))) {
                findings.add(element, Rule.EXPRESSION_ALLOWED, text.strip());
                return;
            } else {
                boolean declared = vocabulary.variables().contains(token) || COUNTERS.contains(token);
                findings.unless(declared, element, Rule.VARIABLE_DECLARED, token);
            }
        }
    }

    /** {@code bean.method(}; nothing may stand before the bean that makes it somebody's property. */
    private static boolean isCall(List<String> tokens, int i) {
        return ".".equals(at(tokens, i + 1))
                && !at(tokens, i + 2).isEmpty()
                && Character.isJavaIdentifierStart(at(tokens, i + 2).charAt(0))
                && !"getClass".equals(at(tokens, i + 2))
                && "(".equals(at(tokens, i + 3))
                && !".".equals(at(tokens, i - 1))
                && !"execution".equals(tokens.get(i));
    }

    private static String at(List<String> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
    }

    /** The tokens, or none if a character is not part of the allowed language. */
    private static List<String> tokens(String inner) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(inner);
        int end = 0;
        while (end < inner.length() && token.find(end) && token.start() == end) {
            tokens.add(token.group().strip());
            end = token.end();
        }
        return inner.substring(end).isBlank() ? tokens : List.of();
    }
}
