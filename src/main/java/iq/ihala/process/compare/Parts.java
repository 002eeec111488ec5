package iq.ihala.process.compare;

import java.util.Map;

/** Takes a file apart into its elements; what cannot be read has none. */
final class Parts {

    private Parts() {}

    static Map<String, Part> of(String file, byte[] content) {
        if (file.endsWith(".form")) {
            return FormParts.of(content);
        }
        return Xml.read(content)
                .map(root -> file.endsWith(".dmn") ? TableParts.of(root) : DiagramParts.of(root))
                .orElse(Map.of());
    }
}
