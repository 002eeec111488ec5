package iq.ihala.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A part of a release as a spreadsheet, right to left: figures as a whole, figures divided, and how to read them. */
final class ReleaseSheets {

    private static final String PRODUCER = "Ihala";
    private static final String PRODUCER_VERSION = "1.0";
    private static final String HEAD = "1D5D6B";

    /** A spreadsheet is a zip file, and each part of it has a time: of all files the same. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final Pattern TIME = Pattern.compile(">\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z<");

    private ReleaseSheets() {}

    static byte[] of(Release part, String reader, SliceWords.Words words) {
        List<ReleaseTable> tables = ReleaseTable.of(part, words);
        var out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, PRODUCER, PRODUCER_VERSION)) {
            book.properties().setTitle(PlainRelease.title(part.month()));
            summary(book.newWorksheet("الملخص"), part, tables);
            divided(book.newWorksheet("التفصيل"), tables);
            reading(book.newWorksheet("كيف تُقرأ"), part, reader);
            book.finish();
            return withoutTimes(out.toByteArray(), part.computedAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void summary(Worksheet sheet, Release part, List<ReleaseTable> tables) {
        head(sheet, new String[] {"الرمز", "المؤشر", "الرقم", "القيمة", "الوحدة", "كيف يُحسب"}, 8, 34, 28, 12, 12, 60);
        int row = 1;
        for (ReleaseTable table : tables) {
            for (ReleaseTable.Row one : table.caption() == null ? table.rows() : List.<ReleaseTable.Row>of()) {
                sheet.value(row, 0, table.indicator().name());
                sheet.value(row, 1, table.indicator().arabic());
                sheet.value(row, 2, one.label());
                value(sheet, row, 3, one.cell());
                sheet.value(row, 4, one.cell().unit().arabic());
                sheet.value(row, 5, table.indicator().formula());
                row++;
            }
        }
        filter(sheet, row, 5);
    }

    private static void divided(Worksheet sheet, List<ReleaseTable> tables) {
        head(sheet, new String[] {"الرمز", "المؤشر", "الرقم", "الجزء", "القيمة", "الوحدة"}, 8, 34, 44, 44, 12, 12);
        int row = 1;
        for (ReleaseTable table : tables) {
            for (ReleaseTable.Row one : table.caption() == null ? List.<ReleaseTable.Row>of() : table.rows()) {
                sheet.value(row, 0, table.indicator().name());
                sheet.value(row, 1, table.indicator().arabic());
                sheet.value(row, 2, table.caption());
                sheet.value(row, 3, one.label());
                value(sheet, row, 4, one.cell());
                sheet.value(row, 5, one.cell().unit().arabic());
                row++;
            }
        }
        filter(sheet, row, 5);
    }

    private static void reading(Worksheet sheet, Release part, String reader) {
        sheet.rightToLeft();
        sheet.width(0, 110);
        sheet.value(0, 0, PlainRelease.title(part.month()));
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = 2;
        for (String words : PlainRelease.opening(reader)) {
            sheet.value(row, 0, words);
            sheet.style(row, 0).wrapText(true).horizontalAlignment("right").set();
            row++;
        }
    }

    /** A number where one is shown, else the words that stand for it: no reader takes «أقل من 5» for a number. */
    private static void value(Worksheet sheet, int row, int column, Cell cell) {
        if (cell.value() == null) {
            sheet.value(row, column, cell.shown());
        } else {
            sheet.value(row, column, PlainRelease.rounded(cell));
        }
        sheet.style(row, column).horizontalAlignment("right").set();
    }

    private static void head(Worksheet sheet, String[] names, int... widths) {
        sheet.rightToLeft();
        sheet.freezePane(0, 1);
        for (int i = 0; i < names.length; i++) {
            sheet.width(i, widths[i]);
            sheet.value(0, i, names[i]);
            sheet.style(0, i)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(HEAD)
                    .horizontalAlignment("right")
                    .set();
        }
    }

    private static void filter(Worksheet sheet, int rows, int lastColumn) {
        if (rows > 1) {
            sheet.setAutoFilter(0, 0, rows - 1, lastColumn);
        }
    }

    /**
     * The library writes the time of day into the file; the same release has to give the same bytes. Its zip files are of a kind that
     * only a reader of whole files understands, so that one has to be there for a moment.
     */
    private static byte[] withoutTimes(byte[] book, Instant madeAt) throws IOException {
        Path whole = Files.createTempFile("release", ".xlsx");
        try {
            Files.write(whole, book);
            return withoutTimes(whole, ">" + madeAt.truncatedTo(ChronoUnit.SECONDS) + "<");
        } finally {
            Files.delete(whole);
        }
    }

    private static byte[] withoutTimes(Path book, String time) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var parts = new ZipFile(book.toFile());
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(parts.entries())) {
                byte[] content = parts.getInputStream(entry).readAllBytes();
                if ("docProps/core.xml".equals(entry.getName())) {
                    content = TIME.matcher(new String(content, StandardCharsets.UTF_8))
                            .replaceAll(time)
                            .getBytes(StandardCharsets.UTF_8);
                }
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                zip.putNextEntry(copy);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
