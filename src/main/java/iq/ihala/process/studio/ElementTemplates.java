package iq.ihala.process.studio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The element templates of the house as one list, the same that the Modeler on the desk reads. They change with the application. */
@Component
class ElementTemplates {

    private final String json;

    ElementTemplates() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:/studio/templates/*.json");
        json = Arrays.stream(found).map(ElementTemplates::text).collect(Collectors.joining(",", "[", "]"));
    }

    String json() {
        return json;
    }

    private static String text(Resource template) {
        try (InputStream content = template.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
