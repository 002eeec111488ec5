package iq.ihala.referral;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A set of codes kept as one comma-separated column: read whole with its row, never searched. */
@Converter
class Codes implements AttributeConverter<Set<String>, String> {

    @Override
    public String convertToDatabaseColumn(Set<String> codes) {
        return codes == null ? "" : String.join(",", codes);
    }

    @Override
    public Set<String> convertToEntityAttribute(String column) {
        return column == null || column.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(column.split(",", -1)));
    }
}
