package iq.ihala.process.monthlymonitoring;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.reporting.Cell;
import iq.ihala.reporting.Drafts;
import iq.ihala.reporting.Figures;
import iq.ihala.reporting.Release;
import iq.ihala.reporting.Releases;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code figuresText}: each figure as a whole, beside that of the month before; the small ones are hidden here too. */
@Component
class FiguresShown implements FormFact {

    private final Drafts drafts;
    private final Releases releases;

    FiguresShown(Drafts drafts, Releases releases) {
        this.drafts = drafts;
        this.releases = releases;
    }

    @Override
    public String name() {
        return "figuresText";
    }

    @Override
    public Object value(FactContext context) {
        YearMonth month = MonthlyMonitoringProcess.month(context);
        Optional<Release> before = releases.of(month.minusMonths(1));
        return drafts.of(month).stream()
                .flatMap(draft -> draft.cells().stream())
                .filter(Cell::whole)
                .map(cell -> line(cell, before))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Cell cell, Optional<Release> before) {
        String figure = Figures.arabic(cell.indicator(), cell.figure());
        String earlier = before.flatMap(release -> release.cell(cell.indicator(), cell.figure()))
                .map(last -> " (الشهر السابق: " + last.shown() + ")")
                .orElse("");
        return cell.indicator() + " " + cell.indicator().arabic() + " – " + figure + ": " + cell.shown() + earlier;
    }
}
