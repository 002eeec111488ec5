package iq.ihala.forum;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks into words before they are kept, for what points at a person: a run of figures like a telephone or an identity card, an
 * address of mail, a link, or a phrase that introduces a name. A help for whoever writes, no proof that nobody is named.
 */
public final class TextCheck {

    private static final Pattern FIGURES = Pattern.compile("\\d(?:[\\s.\\-/()]{0,2}\\d){6,}");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?:|www\\.|t\\.me/");
    private static final Pattern NAME = Pattern.compile(
            "(^|[^\\p{L}])(و|ب|ل|ف)?(اسمه|اسمها|اسمي|واسمه|تدعى|يدعى|المدعو|المدعوه|السيد|السيده|بنت فلان)($|[^\\p{L}])");

    private TextCheck() {}

    /** Gives why the words are not kept, in Arabic, or nothing. */
    public static Optional<String> refusal(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\u0640\\u200E\\u200F]", "")
                .replace('ة', 'ه')
                .replaceAll("[أإآ]", "ا");
        StringBuilder latin = new StringBuilder();
        plain.codePoints().forEach(c -> latin.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        if (FIGURES.matcher(latin).find()) {
            return Optional.of("في النص أرقام تشبه رقم هاتف أو هوية. احذفها: لا يُكتب هنا ما يدل على شخص.");
        }
        if (ADDRESS.matcher(latin).find()) {
            return Optional.of("في النص عنوان بريد أو رابط. احذفه: لا يُكتب هنا ما يدل على شخص.");
        }
        if (NAME.matcher(latin).find()) {
            return Optional.of("يبدو أن في النص اسم شخص. احذفه واكتب عن المشكلة فقط.");
        }
        return Optional.empty();
    }
}
