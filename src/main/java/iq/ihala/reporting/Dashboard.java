package iq.ihala.reporting;

import iq.ihala.calendar.ArabicDates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the director and the monitoring officer see at a glance (issue 10, dossier §10.2). Everything in it is a {@link Cell} of a
 * frozen release, as it went out: nothing is added up, and of a hidden cell nothing but its words is known here.
 */
@Component
public class Dashboard {

    /** A year of months is drawn at most. */
    private static final int MOST_MONTHS = 12;

    private final Releases releases;
    private final JdbcClient jdbc;

    Dashboard(Releases releases, JdbcClient jdbc) {
        this.releases = releases;
        this.jdbc = jdbc;
    }

    /**
     * One drawing and its table: a row for each month or slice, a column for each figure.
     *
     * @param kind {@code line} or {@code bar} over months, {@code rows} over slices
     */
    public record Chart(String id, String title, String says, String kind, List<String> columns, List<Row> rows) {

        public Chart {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** One line of a table. */
    public record Row(String name, List<Point> points) {

        public Row {
            points = List.copyOf(points);
        }
    }

    /**
     * One number as it is shown.
     *
     * @param value null if it is hidden or there is none
     */
    public record Point(String shown, Double value) {}

    /** The charts of the frozen months; none while no month is frozen. */
    @Transactional(readOnly = true)
    public List<Chart> charts() {
        List<Release> months = new ArrayList<>();
        releases.months().stream().limit(MOST_MONTHS).forEach(month -> releases.view(month, View.IOM, null)
                .ifPresent(release -> months.add(0, release)));
        return draw(months, services());
    }

    /** @param months the oldest first */
    static List<Chart> draw(List<Release> months, Function<Slice, String> words) {
        if (months.isEmpty()) {
            return List.of();
        }
        Release last = months.get(months.size() - 1);
        String when = ArabicDates.month(last.month());
        return List.of(
                overMonths(
                        "trend",
                        "الحالات الجديدة شهراً بعد شهر",
                        "عدد الحالات التي فُتحت في كل شهر",
                        "line",
                        months,
                        new Figure("حالات جديدة", Indicator.I01, "CASES")),
                overMonths(
                        "turnaround",
                        "كم تدوم الحالة؟",
                        "وسيط الأيام من فتح الحالة إلى إغلاقها",
                        "line",
                        months,
                        new Figure("كل الحالات", Indicator.I18, "DURATION"),
                        new Figure("القضايا الأسرية", Indicator.I36, "TURNAROUND")),
                bySlice(
                        "acceptance",
                        "قبول الإحالات حسب الخدمة",
                        "من كل مئة إحالة أُرسلت، كم قُبلت؟ " + when,
                        "قُبلت (٪)",
                        last.of(Indicator.I12, "ACCEPTED"),
                        Split.SERVICE,
                        words),
                bySlice(
                        "gaps",
                        "فجوات الخدمة",
                        "خدمات لم تتوفر لدى أي جهة. " + when,
                        "فجوات",
                        last.of(Indicator.I15, "GAPS"),
                        Split.SERVICE,
                        words),
                overMonths(
                        "forums",
                        "قضايا المنتديات: طُرحت ← حُلّت",
                        "ما طُرح في كل شهر وما حُلّ فيه",
                        "bar",
                        months,
                        new Figure("طُرحت", Indicator.I28, "RAISED"),
                        new Figure("حُلّت", Indicator.I28, "CLOSED", new Slice(Split.RESULT, "RESOLVED"))),
                overMonths(
                        "participants",
                        "المشاركون في التوعية والتدريب",
                        "عدد المشاركين في كل شهر",
                        "bar",
                        months,
                        new Figure("مشاركون", Indicator.I30, "PARTICIPANTS")));
    }

    private Function<Slice, String> services() {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select code, name_arabic from service_category")
                .query((RowCallbackHandler) row -> names.put(row.getString(1), row.getString(2)));
        names.put(Slice.REST, "خدمات أخرى");
        return slice -> names.getOrDefault(slice.code(), slice.code());
    }

    private static Chart overMonths(
            String id, String title, String says, String kind, List<Release> months, Figure... figures) {
        List<Row> rows = months.stream()
                .map(release -> new Row(
                        ArabicDates.month(release.month()),
                        List.of(figures).stream()
                                .map(figure -> figure.in(release))
                                .toList()))
                .toList();
        return new Chart(
                id,
                title,
                says,
                kind,
                List.of(figures).stream().map(Figure::name).toList(),
                rows);
    }

    private static Chart bySlice(
            String id,
            String title,
            String says,
            String column,
            List<Cell> cells,
            Split split,
            Function<Slice, String> words) {
        List<Row> rows = cells.stream()
                .filter(cell ->
                        cell.slices().size() == 1 && cell.slices().get(0).split() == split)
                .map(cell -> new Row(words.apply(cell.slices().get(0)), List.of(point(cell))))
                .toList();
        return new Chart(id, title, says, "rows", List.of(column), rows);
    }

    private static Point point(Cell cell) {
        return new Point(cell.shown(), rounded(cell));
    }

    /** No finer than it is said in words. */
    private static Double rounded(Cell cell) {
        if (cell.value() == null) {
            return null;
        }
        return cell.measure() == Measure.MEAN
                ? Math.round(cell.value() * 10) / 10.0
                : Double.valueOf(Math.round(cell.value()));
    }

    private record Figure(String name, Indicator indicator, String code, Slice... slices) {

        Point in(Release release) {
            return release.cell(indicator, code, slices).map(Dashboard::point).orElse(new Point("–", null));
        }
    }
}
