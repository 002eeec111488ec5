package iq.ihala.reporting;

import iq.ihala.document.ArabicPdf;
import iq.ihala.document.ArabicReport;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A frozen release as files. The same part of the same release gives the same bytes, whenever it is asked for. */
@Service
@Transactional(readOnly = true)
public class ReleaseFiles {

    /** What a file is for. */
    public enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "جدول إلكتروني"),
        PDF("application/pdf", "تقرير للطباعة"),
        JSON("application/json", "ملف للحاسوب (JSON)"),
        CSV("text/csv;charset=UTF-8", "ملف للحاسوب (CSV)");

        private final String mediaType;
        private final String arabic;

        Format(String mediaType, String arabic) {
            this.mediaType = mediaType;
            this.arabic = arabic;
        }

        public String mediaType() {
            return mediaType;
        }

        public String arabic() {
            return arabic;
        }

        /** The ending of the file's name. */
        public String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final String INVENTED = " – عرض تجريبي، أرقام مختلقة";

    private final Releases releases;
    private final SliceWords words;
    private final ArabicPdf pdf;
    private final boolean invented;

    ReleaseFiles(Releases releases, SliceWords words, ArabicPdf pdf, Environment environment) {
        this.releases = releases;
        this.words = words;
        this.pdf = pdf;
        this.invented = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** How names of files begin; a file of the demonstration is known by its name, too. */
    public String stem() {
        return invented ? "ihala-demo-" : "ihala-";
    }

    /**
     * Makes one file; empty if the month is not frozen.
     *
     * @param forum code of the forum for {@link View#FORUM}, else null
     */
    public Optional<byte[]> make(YearMonth month, View view, String forum, Format format) {
        return releases.view(month, view, forum).map(part -> {
            SliceWords.Words now = words.now();
            String reader = (forum == null ? view.arabic() : now.of(new Slice(Split.FORUM, forum)))
                    + (invented ? INVENTED : "");
            return switch (format) {
                case PDF -> pdf.print(report(part, reader, now));
                case XLSX -> ReleaseSheets.of(part, reader, now);
                case JSON -> PlainRelease.json(part, view, forum);
                case CSV -> PlainRelease.csv(part);
            };
        });
    }

    private static ArabicReport report(Release part, String reader, SliceWords.Words words) {
        List<ArabicReport.Table> tables =
                ReleaseTable.of(part, words).stream().map(ReleaseFiles::table).toList();
        return new ArabicReport(
                PlainRelease.title(part.month()),
                "إصدار " + PlainRelease.name(part.month()) + " – " + reader,
                part.computedAt(),
                PlainRelease.opening(reader),
                tables);
    }

    private static ArabicReport.Table table(ReleaseTable table) {
        Indicator indicator = table.indicator();
        return new ArabicReport.Table(
                table.first() ? indicator + " – " + indicator.arabic() : null,
                table.first() ? indicator.formula() : null,
                table.caption(),
                table.rows().stream()
                        .map(row -> new ArabicReport.Row(row.label(), row.value(), row.bar()))
                        .toList());
    }
}
