package iq.ihala.process.guide;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How sure a rule is (dossier §0.1). */
public enum Mark {
    S("من وثيقة المشروع"),
    V("منشور ومُتحقَّق منه"),
    G("معرفة عامة، تُؤكَّد"),
    A("تكييف للمركز، يُوقَّع");

    private static final Pattern SEPARATOR = Pattern.compile("[^A-Z]+");

    private final String arabic;

    Mark(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }

    /** The marks named in a text of letters; other words are passed over. */
    static List<Mark> in(String letters) {
        List<String> named = SEPARATOR.splitAsStream(letters).toList();
        return Arrays.stream(values())
                .filter(mark -> named.contains(mark.name()))
                .toList();
    }
}
