package iq.ihala.legaladvice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A set of codes kept as one comma-separated column: read whole with its row, never searched. */
@Converter
class CodeList implements AttributeConverter<Set<String>, String> {

    @Override
    public String convertToDatabaseColumn(Set<String> codes) {
        return codes == null ? "" : String.join(",", new TreeSet<>(codes));
    }

    @Override
    public Set<String> convertToEntityAttribute(String column) {
        return column == null || column.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(new TreeSet<>(List.of(column.split(",", -1))));
    }
}
