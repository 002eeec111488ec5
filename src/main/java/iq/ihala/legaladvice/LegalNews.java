package iq.ihala.legaladvice;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseNews;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import java.util.List;
import org.springframework.stereotype.Component;

/** The last days of the law on the page of a case, for readers of the legal notes. One statement. */
@Component
class LegalNews implements CaseNews {

    private final LegalFileEntries files;

    LegalNews(LegalFileEntries files) {
        this.files = files;
    }

    @Override
    public News of(CaseNumber number, Sight sight) {
        if (!sight.reads(Section.LEGAL_NOTES)) {
            return News.NONE;
        }
        List<Clock> clocks = files.findById(number.value()).map(LegalFileEntry::toRecord).stream()
                .flatMap(LegalCalendar::dates)
                .map(LegalNews::clock)
                .toList();
        return new News(clocks, List.of(), List.of());
    }

    private static Clock clock(LegalDate date) {
        return new Clock(
                date.kind().arabic(),
                null,
                null,
                date.on().atStartOfDay(WorkingCalendar.BASRA).toInstant(),
                true);
    }
}
