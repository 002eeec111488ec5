package iq.ihala.process.privacy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The ways in which a word may lie in a file without being hidden. */
final class Disguises {

    private Disguises() {}

    /** By name, the bytes to look for; each is found wherever the word stands in a longer text. */
    static Map<String, byte[]> of(String word) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        byte[] plain = word.getBytes(StandardCharsets.UTF_8);
        encoded(all, "", plain);
        encoded(all, " reversed", new StringBuilder(word).reverse().toString().getBytes(StandardCharsets.UTF_8));
        all.put("UTF-16LE", word.getBytes(StandardCharsets.UTF_16LE));
        all.put("UTF-16BE", word.getBytes(StandardCharsets.UTF_16BE));
        all.put("bytes reversed", reversed(plain));
        if (word.chars().anyMatch(c -> c > 127)) {
            String escapes = word.chars()
                    .mapToObj(c -> String.format(Locale.ROOT, "\\u%04x", c))
                    .collect(Collectors.joining());
            all.put("JSON escapes", ascii(escapes));
            all.put(
                    "JSON escapes, capitals",
                    ascii(escapes.toUpperCase(Locale.ROOT).replace("\\U", "\\u")));
            String url = URLEncoder.encode(word, StandardCharsets.UTF_8);
            all.put("URL", ascii(url));
            all.put("URL, small letters", ascii(url.toLowerCase(Locale.ROOT)));
        }
        return all;
    }

    private static void encoded(Map<String, byte[]> all, String how, byte[] bytes) {
        all.put("plain" + how, bytes);
        all.put("hex" + how, ascii(HexFormat.of().formatHex(bytes)));
        all.put("hex, capitals" + how, ascii(HexFormat.of().withUpperCase().formatHex(bytes)));
        for (int before = 0; before < 3; before++) {
            all.put("base64 at " + before + how, ascii(base64Within(bytes, before)));
            all.put(
                    "base64url at " + before + how,
                    ascii(base64Within(bytes, before).replace('+', '-').replace('/', '_')));
        }
    }

    /** What stays the same in base64 whatever stands around the bytes, if so many stand before them in their group. */
    private static String base64Within(byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String whole = Base64.getEncoder().encodeToString(shifted);
        int from = before == 0 ? 0 : 4;
        return whole.substring(from, shifted.length / 3 * 4);
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return turned;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the bytes hold the wanted ones (Horspool). */
    static boolean holds(byte[] bytes, int length, byte[] wanted) {
        int[] step = new int[256];
        Arrays.fill(step, wanted.length);
        for (int i = 0; i < wanted.length - 1; i++) {
            step[wanted[i] & 0xff] = wanted.length - 1 - i;
        }
        int last = wanted.length - 1;
        for (int at = 0; at + last < length; at += step[bytes[at + last] & 0xff]) {
            int i = last;
            while (i >= 0 && bytes[at + i] == wanted[i]) {
                i--;
            }
            if (i < 0) {
                return true;
            }
        }
        return false;
    }
}
