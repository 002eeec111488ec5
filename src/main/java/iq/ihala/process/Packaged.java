package iq.ihala.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The diagrams, decisions and forms that come with the program, under names that are the same from a jar and from a directory. */
@Component
public class Packaged {

    private static final String[] PATTERNS = {
        "classpath*:processes/*.bpmn", "classpath*:processes/decisions/*.dmn", "classpath*:forms/*.form"
    };

    private final Map<String, byte[]> files = Collections.unmodifiableMap(read());

    /** Content by resource name, such as {@code processes/closure.bpmn}. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** @param file a resource name with or without folders */
    public Optional<byte[]> file(String file) {
        String name = "/" + file.substring(file.lastIndexOf('/') + 1);
        return files.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, byte[]> read() {
        Map<String, byte[]> byName = new TreeMap<>();
        try {
            for (String pattern : PATTERNS) {
                String folder = pattern.substring("classpath*:".length(), pattern.lastIndexOf('/') + 1);
                for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    try (InputStream content = resource.getInputStream()) {
                        byName.put(folder + resource.getFilename(), content.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byName;
    }
}
