package iq.ihala.process.guide;

import java.util.List;

/**
 * A decision table in words.
 *
 * @param hitPolicy how its rows are read
 * @param inputs what it looks at
 * @param version the deployed version that is shown and that decides
 */
public record GuidedTable(
        String key, String name, Source source, String hitPolicy, List<String> inputs, List<Row> rows, int version) {

    /**
     * Where a table comes from.
     *
     * @param marks confidence: published, general or adapted
     * @param note licence, attribution and what is still to be confirmed
     */
    public record Source(String title, List<Mark> marks, String note) {}

    /**
     * @param conditions all must hold; empty where the row holds in every other case
     * @param reference paragraph of the domain dossier
     */
    public record Row(List<Condition> conditions, List<String> results, String reference, List<Mark> marks) {}

    public record Condition(String input, String words) {}
}
