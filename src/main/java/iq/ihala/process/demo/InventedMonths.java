package iq.ihala.process.demo;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.reporting.EarlierCase;
import iq.ihala.reporting.EarlierGap;
import iq.ihala.reporting.EarlierMonths;
import iq.ihala.reporting.EarlierReferral;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The invented figures of the demonstration's past: codes drawn by lot, the same in each start. They exist only while these months are
 * computed and frozen; no later month of the demonstration can count them.
 */
@Component
@Profile("demo & !trial")
class InventedMonths implements EarlierMonths {

    private volatile Map<YearMonth, InventedMonth> told = Map.of();

    /** Tells of these months while the work is done. */
    void during(List<YearMonth> months, Runnable work) {
        Map<YearMonth, InventedMonth> invented = new TreeMap<>();
        months.forEach(month -> invented.put(month, new InventedMonth(month, invented.size())));
        told = invented;
        try {
            work.run();
        } finally {
            told = Map.of();
        }
    }

    @Override
    public List<EarlierCase> opened(YearMonth month) {
        return told.containsKey(month) ? told.get(month).cases() : List.of();
    }

    @Override
    public List<EarlierCase> closed(YearMonth month) {
        return told.values().stream()
                .flatMap(one -> one.cases().stream())
                .filter(one -> one.closedAt() != null
                        && YearMonth.from(one.closedAt().atZone(WorkingCalendar.BASRA))
                                .equals(month))
                .toList();
    }

    @Override
    public List<EarlierReferral> sent(YearMonth month) {
        return told.containsKey(month) ? told.get(month).referrals() : List.of();
    }

    @Override
    public List<EarlierGap> gaps(YearMonth month) {
        return told.containsKey(month) ? told.get(month).gaps() : List.of();
    }
}
