package iq.ihala.process.studio;

import iq.ihala.process.contract.Readable;
import iq.ihala.process.contract.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files that an administrator chose on her computer, or says in Arabic what is wrong with each of them. */
final class Uploads {

    /** Enough for a diagram with all its forms and every table. */
    static final int MOST = 60;

    private static final int LARGEST = 1 << 20;

    private Uploads() {}

    /**
     * @return content by file name without folders
     * @throws StudioRefusal with one line for each file that cannot be taken
     */
    static Map<String, byte[]> read(List<MultipartFile> chosen) {
        List<MultipartFile> files = chosen == null
                ? List.of()
                : chosen.stream().filter(file -> !file.isEmpty() || named(file)).toList();
        if (files.size() > MOST) {
            throw new StudioRefusal("اخترت " + files.size() + " ملفاً، والأكثر " + MOST + " في تغيير واحد");
        }
        Map<String, byte[]> taken = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = name(file);
            if (Shelf.Kind.of(name).isEmpty()) {
                faults.add(name + ": النوع غير مقبول، والمقبول bpmn وdmn وform");
            } else if (file.getSize() > LARGEST) {
                faults.add(name + ": أكبر من 1 م.ب");
            } else if (taken.put(name, content(file)) != null) {
                faults.add(name + ": اخترته مرتين");
            }
        }
        for (Violation fault : Readable.faults(taken)) {
            faults.add(fault.file() + ": " + fault.rule().arabic()
                    + (fault.detail().isEmpty() ? "" : " (" + fault.detail() + ")"));
        }
        if (!faults.isEmpty()) {
            throw new StudioRefusal(String.join("\n", faults));
        }
        return taken;
    }

    private static boolean named(MultipartFile file) {
        return file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank();
    }

    /** Some browsers send the folder along. */
    private static String name(MultipartFile file) {
        String sent = String.valueOf(file.getOriginalFilename()).replace('\\', '/');
        return Bundle.name(sent);
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
