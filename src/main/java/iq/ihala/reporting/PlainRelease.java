package iq.ihala.reporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** A part of a release as text that machines read; its fields are described in {@code docs/guide/release-format.md}. */
final class PlainRelease {

    /** Of the JSON file; changes when a reader of the old one would go wrong. */
    private static final int VERSION = 1;

    private static final Map<Integer, String> MONTHS = Map.ofEntries(
            Map.entry(1, "كانون الثاني"),
            Map.entry(2, "شباط"),
            Map.entry(3, "آذار"),
            Map.entry(4, "نيسان"),
            Map.entry(5, "أيار"),
            Map.entry(6, "حزيران"),
            Map.entry(7, "تموز"),
            Map.entry(8, "آب"),
            Map.entry(9, "أيلول"),
            Map.entry(10, "تشرين الأول"),
            Map.entry(11, "تشرين الثاني"),
            Map.entry(12, "كانون الأول"));

    private PlainRelease() {}

    static String title(YearMonth month) {
        return "مؤشرات مركز الإرشاد – " + name(month);
    }

    /** Such as «شباط 2027». */
    static String name(YearMonth month) {
        return MONTHS.get(month.getMonthValue()) + " " + month.getYear();
    }

    static List<String> opening(String reader) {
        return List.of(
                "لمن: " + reader + ".",
                "لا يظهر هنا عدد من 1 إلى 4 من الحالات أو الأشخاص، بل «أقل من 5». والعلامة «–» تعني أن الرقم لا يُعرض لأن أساسه"
                        + " صغير أو لأنه يكشف رقماً آخر. النسب من 20 فأكثر، والوسيط من 10 فأكثر.",
                "هذا الإصدار ثابت: من طلب هذا الشهر ثانية حصل على الأرقام نفسها.");
    }

    static byte[] json(Release part, View view, String forum) {
        var out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("format", "ihala-release");
            json.writeNumberField("version", VERSION);
            json.writeStringField("month", part.month().toString());
            json.writeStringField("view", view.name());
            json.writeStringField("forum", forum);
            json.writeArrayFieldStart("cells");
            for (Cell cell : part.cells()) {
                write(cell, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Cell cell, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("indicator", cell.indicator().name());
        json.writeStringField("figure", cell.figure());
        json.writeObjectFieldStart("slices");
        for (Slice slice : cell.slices()) {
            json.writeStringField(slice.split().name(), slice.code());
        }
        json.writeEndObject();
        json.writeStringField("measure", cell.measure().name());
        json.writeStringField("unit", cell.unit().name());
        json.writeStringField("mark", cell.mark().name());
        if (cell.value() == null) {
            json.writeNullField("value");
        } else {
            json.writeNumberField("value", rounded(cell));
        }
        json.writeEndObject();
    }

    /** Codes only, one cell a line. */
    static byte[] csv(Release part) {
        StringBuilder text =
                new StringBuilder("month,indicator,figure,split1,code1,split2,code2,measure,unit,mark,value\r\n");
        for (Cell cell : part.cells()) {
            text.append(part.month())
                    .append(',')
                    .append(cell.indicator())
                    .append(',')
                    .append(cell.figure());
            for (int i = 0; i < 2; i++) {
                boolean there = i < cell.slices().size();
                text.append(',').append(there ? cell.slices().get(i).split().name() : "");
                text.append(',').append(there ? cell.slices().get(i).code() : "");
            }
            text.append(',')
                    .append(cell.measure())
                    .append(',')
                    .append(cell.unit())
                    .append(',')
                    .append(cell.mark());
            text.append(',').append(cell.value() == null ? "" : rounded(cell)).append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As precise as what is printed, and no more. */
    static java.math.BigDecimal rounded(Cell cell) {
        return java.math.BigDecimal.valueOf(cell.value())
                .setScale(cell.measure() == Measure.MEAN ? 1 : 0, java.math.RoundingMode.HALF_UP);
    }
}
