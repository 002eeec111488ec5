package iq.ihala.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What the files of a release say and do not say. */
class ReleaseFilesTest {

    private static final Instant MADE = Instant.parse("2027-03-08T06:40:00Z");

    @Test
    void aHiddenNumberIsAWordInTheSpreadsheetAndNothingForMachines() throws Exception {
        String sheet = sheets(ReleaseSheets.of(part(), "الجمهور", words()));
        assertThat(sheet).contains("أقل من 5").contains("rightToLeft=\"true\"").contains(">24<");
        String json = new String(PlainRelease.json(part(), View.PUBLIC, null), StandardCharsets.UTF_8);
        assertThat(json)
                .contains("\"mark\" : \"FEW\"")
                .contains("\"value\" : null")
                .doesNotContain(" 3");
        assertThat(new String(PlainRelease.csv(part()), StandardCharsets.UTF_8))
                .contains("2027-02,I01,CASES,SEX,M,,,COUNT,CASES,FEW,\r\n")
                .contains("2027-02,I01,CASES,SEX,F,,,COUNT,CASES,SHOWN,24\r\n");
    }

    @Test
    void theSameReleaseGivesTheSameBytes() {
        assertThat(ReleaseSheets.of(part(), "الجمهور", words()))
                .isEqualTo(ReleaseSheets.of(part(), "الجمهور", words()));
        assertThat(PlainRelease.json(part(), View.IOM, null)).isEqualTo(PlainRelease.json(part(), View.IOM, null));
    }

    @Test
    void barsOfCountsCompareWithTheLongestAndBarsOfSharesWithAHundred() {
        List<ReleaseTable> tables = ReleaseTable.of(part(), words());
        assertThat(tables).extracting(ReleaseTable::caption).containsExactly(null, "حالات جديدة حسب الجنس", null);
        assertThat(tables.get(1).rows()).extracting(ReleaseTable.Row::bar).containsExactly(100, null);
        assertThat(tables.get(2).rows()).extracting(ReleaseTable.Row::bar).containsExactly(57);
        assertThat(tables.get(1).rows()).extracting(ReleaseTable.Row::label).containsExactly("إناث", "ذكور");
    }

    private static Release part() {
        return new Release(
                YearMonth.of(2027, 2),
                MADE,
                List.of(
                        cell(Indicator.I01, "CASES", Measure.COUNT, Unit.CASES, 27d),
                        cell(Indicator.I01, "CASES", Measure.COUNT, Unit.CASES, 24d, new Slice(Split.SEX, "F")),
                        new Cell(
                                Indicator.I01,
                                "CASES",
                                List.of(new Slice(Split.SEX, "M")),
                                Measure.COUNT,
                                Unit.CASES,
                                null,
                                Cell.Mark.FEW),
                        cell(Indicator.I29, "WOMEN", Measure.PERCENT, Unit.PERCENT, 57d)),
                Release.State.FROZEN,
                "somebody");
    }

    private static Cell cell(
            Indicator indicator, String figure, Measure measure, Unit unit, double value, Slice... slices) {
        return new Cell(indicator, figure, List.of(slices), measure, unit, value, Cell.Mark.SHOWN);
    }

    private static SliceWords.Words words() {
        Map<Split, Map<String, String>> words = new HashMap<>();
        for (Split split : Split.values()) {
            words.put(split, Map.of());
        }
        words.put(Split.SEX, Map.of("F", "إناث", "M", "ذكور"));
        return new SliceWords.Words(words, Map.of());
    }

    private static String sheets(byte[] book) throws IOException {
        StringBuilder all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        // The library writes every letter that is not Latin as its number.
        return Pattern.compile("&#(x?)([0-9a-fA-F]+);")
                .matcher(all)
                .replaceAll(letter -> Character.toString(
                        Integer.parseInt(letter.group(2), letter.group(1).isEmpty() ? 10 : 16)));
    }
}
