package iq.ihala.process.contract;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is deliberately not asked of a person (dossier §3.3): religion, sect, political view, sexual orientation, the tribe
 * outside the tribal form, a scan of the identity card, a photo of the face. Told by key and by the words of label and
 * choices, in Arabic and English: a list that falls into wrong hands must not be able to hold it.
 */
final class NotCollected {

    private static final Pattern KEY = Pattern.compile(
            "(?i).*(religio|faith|belief|sectarian|sect$|denominat|politic|partyMember|orientation|sexuality|tribe|clan"
                    + "|idScan|idPhoto|idImage|cardScan|scanOf|facePhoto|photoFile|portrait|selfie|perpName).*");

    /** Whole words, without article: religion and sect; political view; orientation; the tribe's name; the face. */
    private static final Set<String> WORDS = Stream.of(
                    """
            دين ديانة ديانته ديانتها دينه دينها معتقد معتقده معتقدها طائفة طائفته طائفتها مذهب مذهبه مذهبها
            مسلم مسلمة شيعي شيعية سني سنية مسيحي مسيحية صابئي إيزيدي religion religious faith sect denomination
            سياسي سياسية سياسة حزب حزبي حزبه حزبها أحزاب political politics
            ميول ميوله ميولها مثلي مثلية orientation sexuality
            قبيلة قبيلته قبيلتها tribe clan
            سيلفي selfie portrait
            """
                            .strip()
                            .split("\\s+"))
            .map(NotCollected::plain)
            .collect(Collectors.toSet());

    private static final String DEBT = "دين";
    private static final Pattern TRIBE = Pattern.compile("(ال|لل|بال|وال)?عشير(ه|ته|تها|تك)");
    private static final Pattern PICTURE =
            Pattern.compile("(ال)?(صوره|صور|نسخه|نسخ|مسح|تصوير)|photo|picture|image|scan|copy");
    private static final Pattern OF_CARD =
            Pattern.compile("(ال)?(هويه|هويته|هويتها|بطاقه|جواز|جنسيه)|id|card|passport|identity");
    private static final Pattern OF_FACE = Pattern.compile("(ال|لل)?(وجه|وجهه|وجهها|شخصيه)|face");
    private static final Pattern PREFIX = Pattern.compile("^(و|ب|ل|ك|ف)?(ال|لل)");

    /** These speak of a tribe as a danger and do not ask which one it is. */
    private static final Set<String> MENTION_A_TRIBE = Set.of("noConflict", "f_searched");

    private NotCollected() {}

    /** Whether a field of this key and label asks for it. */
    static boolean asks(String form, String key, String label) {
        boolean tribal = form.contains("Tribal") || form.startsWith("tribal") || MENTION_A_TRIBE.contains(key);
        return (KEY.matcher(key).matches() && !tribal) || says(label, !tribal);
    }

    /**
     * Whether a choice is such an answer. That the tribe is the danger may be chosen, and that a debt is what they quarrel
     * about, which is written like religion.
     */
    static boolean offers(String choice) {
        return says(choice, false);
    }

    private static boolean says(String words, boolean asLabel) {
        boolean picture = false;
        boolean card = false;
        boolean face = false;
        for (String word : plain(words).split("[^\\p{L}]+")) {
            String bare = PREFIX.matcher(word).replaceFirst("");
            if ((WORDS.contains(word) || WORDS.contains(bare)) && (asLabel || !DEBT.equals(word))) {
                return true;
            }
            if (asLabel && TRIBE.matcher(word).matches()) {
                return true;
            }
            picture |= PICTURE.matcher(word).matches();
            card |= OF_CARD.matcher(word).matches();
            face |= OF_FACE.matcher(word).matches();
        }
        return picture && (card || face);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\u0640]", "")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ة', 'ه')
                .replace('ى', 'ي')
                .toLowerCase(java.util.Locale.ROOT);
    }
}
