package iq.ihala.process.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ClassPathResource;

/** Changes for tests outside the studio's room. */
public final class Proposals {

    private Proposals() {}

    /** The change's number. */
    public static long propose(BeanFactory house, String author, String note, Map<String, byte[]> files) {
        return house.getBean(Studio.class).propose(author, note, files);
    }

    /** A file of the house with one place in it changed. */
    public static Map<String, byte[]> changed(String file, String before, String after) {
        try {
            return changed(Map.of(file, new ClassPathResource(file).getContentAsByteArray()), file, before, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One more place changed in one of these files. */
    public static Map<String, byte[]> changed(Map<String, byte[]> files, String file, String before, String after) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(before)) {
            throw new AssertionError(file + " has no " + before);
        }
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.put(file, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
        return changed;
    }
}
