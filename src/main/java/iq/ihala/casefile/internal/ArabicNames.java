package iq.ihala.casefile.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings the spellings of one Arabic name to one form, for comparing only, never for showing.
 *
 * <p>Forms of alef and hamza, taa marbuta, alef maqsura, Persian letters, vowel signs and tatweel are levelled; the
 * article is dropped; «عبد», «أبو» and «أم» join the word that follows; «بن», «بنت» and «آل» are dropped; then all spaces go.
 * Two different names may meet in one form: a human asks the person before anything follows from it.
 */
final class ArabicNames {

    private static final Pattern SIGNS = Pattern.compile("[\\p{Mn}\\p{Cf}\u0640\u0621]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern INNER_ARTICLE = Pattern.compile("(?<=..)ال(?=(دين|له|اسلام|زهرا|هدي|رسول)$)");
    /** «آل» before a family's name is one too: the article's letters once hamza and madda are gone. */
    private static final Set<String> LINKS = Set.of("بن", "ابن", "بنت", "ال");

    private static final String ARTICLE = "ال";
    private static final String SERVANT = "عبد";

    private ArabicNames() {}

    /** Gives the comparable form, or an empty text if no letter is left. */
    static String comparable(String name) {
        // Decomposing first turns every letter that carries a hamza or madda into the bare letter and a sign.
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String bare = SIGNS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        var letters = new StringBuilder();
        bare.chars().forEach(c -> letters.append(levelled((char) c)));
        String[] words = NO_LETTER.matcher(letters).replaceAll(" ").strip().split(" ");
        var kept = new ArrayList<String>(List.of(words));
        kept.removeIf(LINKS::contains);
        var joined = new StringBuilder();
        kept.forEach(word -> joined.append(withoutArticle(word)));
        return joined.toString();
    }

    private static char levelled(char c) {
        return switch (c) {
            case 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ې' -> 'ي';
            case 'ة', 'ۀ', 'ە', 'ہ', 'ھ' -> 'ه';
            case 'ک', 'گ' -> 'ك';
            case 'چ' -> 'ج';
            case 'پ' -> 'ب';
            case 'ڤ' -> 'ف';
            case 'ژ' -> 'ز';
            default -> c;
        };
    }

    private static String withoutArticle(String word) {
        if (word.startsWith(SERVANT + ARTICLE)) {
            return SERVANT + word.substring(SERVANT.length() + ARTICLE.length());
        }
        if (word.startsWith(ARTICLE) && word.length() > 3) {
            return word.substring(ARTICLE.length());
        }
        return INNER_ARTICLE.matcher(word).replaceAll("");
    }
}
