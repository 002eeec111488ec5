package iq.ihala.reporting.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import iq.ihala.reporting.Cell;
import iq.ihala.reporting.Indicator;
import iq.ihala.reporting.Measure;
import iq.ihala.reporting.Slice;
import iq.ihala.reporting.Unit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The text in which a release is kept: the same cells give the same bytes. */
final class ReleaseText {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Stored>> CELLS = new TypeReference<>() {};

    private ReleaseText() {}

    /** Fields in the order of their writing; what is hidden has no value. */
    private record Stored(
            Indicator indicator,
            String figure,
            List<Slice> slices,
            Measure measure,
            Unit unit,
            Double value,
            Cell.Mark mark) {}

    static String write(List<Cell> cells) {
        try {
            return JSON.writeValueAsString(cells.stream()
                    .map(cell -> new Stored(
                            cell.indicator(),
                            cell.figure(),
                            cell.slices(),
                            cell.measure(),
                            cell.unit(),
                            cell.value(),
                            cell.mark()))
                    .toList());
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("A release could not be written", never);
        }
    }

    static List<Cell> read(String text) {
        try {
            return JSON.readValue(text, CELLS).stream()
                    .map(cell -> new Cell(
                            cell.indicator(),
                            cell.figure(),
                            cell.slices(),
                            cell.measure(),
                            cell.unit(),
                            cell.value(),
                            cell.mark()))
                    .toList();
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException("A release cannot be read", changed);
        }
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
