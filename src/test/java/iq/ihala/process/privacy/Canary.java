package iq.ihala.process.privacy;

import iq.ihala.process.support.AutoWorker;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The unmistakable word that stands for everything a person says, and the disguises in which it might leave the house. */
final class Canary {

    /** Arabic and Latin letters, so that neither a lost encoding nor an escape hides both. */
    static final String WORD = "كناري7Zr9KqWvX4";

    private static final String LATIN = "Zr9KqWvX4";

    private static final Map<String, String> DISGUISES = disguises();

    private Canary() {}

    /** Says in which disguise the bytes hold the word or the telephone number; empty if they do not. */
    static Optional<String> in(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return DISGUISES.entrySet().stream()
                .filter(disguise -> text.contains(disguise.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<String> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every disguise by name, as bytes. */
    static Map<String, byte[]> everyDisguise() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        DISGUISES.forEach((name, word) -> all.put(name, word.getBytes(StandardCharsets.ISO_8859_1)));
        return all;
    }

    private static Map<String, String> disguises() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String word : List.of(LATIN, WORD, AutoWorker.TELEPHONE)) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                all.put(word + " " + charset, latin(word.getBytes(charset)));
                all.put(
                        word + " reversed " + charset,
                        latin(new StringBuilder(word).reverse().toString().getBytes(charset)));
            }
            byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
            all.put(word + " hex", HexFormat.of().formatHex(utf8));
            all.put(word + " HEX", HexFormat.of().formatHex(utf8).toUpperCase(Locale.ROOT));
            List<String> base64 = base64(utf8);
            for (int shift = 0; shift < base64.size(); shift++) {
                all.put(word + " base64+" + shift, base64.get(shift));
            }
        }
        return all;
    }

    /** What stays of the word in Base64 whatever stands before and after it: one text for each of the three shifts. */
    private static List<String> base64(byte[] word) {
        List<String> all = new ArrayList<>();
        for (int shift = 0; shift < 3; shift++) {
            byte[] shifted = new byte[shift + word.length];
            System.arraycopy(word, 0, shifted, shift, word.length);
            String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            int own = (shift * 8 + 5) / 6;
            int whole = shifted.length * 8 / 6;
            all.add(text.substring(own, whole));
        }
        return all;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
