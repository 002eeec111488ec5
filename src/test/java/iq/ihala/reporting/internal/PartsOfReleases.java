package iq.ihala.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.reporting.Cell;
import iq.ihala.reporting.Cell.Mark;
import iq.ihala.reporting.Dashboard;
import iq.ihala.reporting.Release;
import iq.ihala.reporting.ReleaseFiles;
import iq.ihala.reporting.ReleaseFiles.Format;
import iq.ihala.reporting.Releases;
import iq.ihala.reporting.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Shows that whatever is handed out or drawn is a part of what was frozen: so nobody has more than who has the releases. */
@TestComponent
public class PartsOfReleases {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private Releases releases;

    @Autowired
    private ReleaseFiles files;

    @Autowired
    private Dashboard dashboard;

    /** Views, machine-readable files; gives how many cells were compared. */
    int checkViews(Release frozen, String forum) {
        Set<Cell> known = Set.copyOf(frozen.cells());
        int checked = 0;
        for (View view : View.values()) {
            String whose = view == View.FORUM ? forum : null;
            Release part = releases.view(frozen.month(), view, whose).orElseThrow();
            assertThat(known).containsAll(part.cells());
            checked += part.cells().size();
            checked += json(part, view, whose) + csv(part, view, whose);
        }
        return checked;
    }

    private int json(Release part, View view, String forum) {
        try {
            List<List<Object>> written = new ArrayList<>();
            for (JsonNode cell :
                    JSON.readTree(file(part.month(), view, forum, Format.JSON)).get("cells")) {
                List<String> codes = new ArrayList<>();
                cell.get("slices")
                        .fields()
                        .forEachRemaining(slice ->
                                codes.add(slice.getKey() + slice.getValue().asText()));
                written.add(List.of(
                        cell.get("indicator").asText(),
                        cell.get("figure").asText(),
                        codes,
                        cell.get("mark").asText(),
                        cell.get("value").isNull()
                                ? ""
                                : Math.round(10 * cell.get("value").asDouble())));
            }
            assertThat(written)
                    .isEqualTo(part.cells().stream().map(PartsOfReleases::plain).toList());
            return written.size();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Object> plain(Cell cell) {
        return List.of(
                cell.indicator().name(),
                cell.figure(),
                cell.slices().stream()
                        .map(slice -> slice.split().name() + slice.code())
                        .toList(),
                cell.mark().name(),
                cell.value() == null ? "" : tenths(cell));
    }

    private static long tenths(Cell cell) {
        return switch (cell.measure()) {
            case MEAN -> Math.round(10 * cell.value());
            default -> 10 * Math.round(cell.value());
        };
    }

    private int csv(Release part, View view, String forum) {
        String[] lines = new String(file(part.month(), view, forum, Format.CSV), StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(part.cells().size() + 1);
        for (int i = 1; i < lines.length; i++) {
            Cell cell = part.cells().get(i - 1);
            assertThat(lines[i]).startsWith(part.month() + "," + cell.indicator() + "," + cell.figure() + ",");
            assertThat(lines[i].endsWith(cell.mark() + ",")).isEqualTo(cell.value() == null);
        }
        return lines.length - 1;
    }

    private byte[] file(YearMonth month, View view, String forum, Format format) {
        return files.make(month, view, forum, format).orElseThrow();
    }

    /** Every drawn number is a shown cell, and whatever else stands in a chart says only that it is hidden. */
    int checkCharts(List<Release> frozen) {
        Set<String> shown = new HashSet<>(Set.of("–", "أقل من 5"));
        Set<Double> values = new HashSet<>();
        for (Release release : frozen) {
            release.cells().stream().filter(cell -> cell.mark() == Mark.SHOWN).forEach(cell -> {
                shown.add(cell.shown());
                values.add(cell.value());
            });
        }
        int points = 0;
        for (Dashboard.Chart chart : dashboard.charts()) {
            for (Dashboard.Row row : chart.rows()) {
                for (Dashboard.Point point : row.points()) {
                    points++;
                    assertThat(shown).contains(point.shown());
                    if (point.value() != null) {
                        assertThat(values).contains(point.value());
                    }
                }
            }
        }
        return points;
    }
}
