package iq.ihala.signin;

import iq.ihala.crypto.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Tells browsers at which a person has signed in before from all others. Guesses made elsewhere do not make such a browser wait, so
 * that nobody can keep a counsellor out by guessing. The cookie says nothing: chance, and a keyed hash that fits one person.
 */
@Component
public class KnownBrowsers {

    /** Name of the cookie. */
    public static final String COOKIE = "IHALA_BROWSER";

    private static final String PURPOSE = "staff.browser";
    private static final Pattern MARK = Pattern.compile("[A-Za-z0-9_-]{43}\\.[A-Za-z0-9_-]{43}");

    /** People who share one browser. */
    private static final int MOST = 12;

    private final Vault vault;

    KnownBrowsers(Vault vault) {
        this.vault = vault;
    }

    /** What stands for this person at this browser; empty if this person has never signed in at it. */
    Optional<String> markOf(String user, String cookie) {
        return marks(cookie).stream().filter(mark -> fits(user, mark)).findFirst();
    }

    /** The cookie's value after this person has signed in. */
    public String with(String user, String cookie) {
        List<String> marks = new ArrayList<>(marks(cookie));
        if (marks.stream().noneMatch(mark -> fits(user, mark))) {
            String chance = Tokens.fresh();
            marks.add(0, chance + "." + hash(user, chance));
        }
        return String.join("~", marks.subList(0, Math.min(marks.size(), MOST)));
    }

    private boolean fits(String user, String mark) {
        int dot = mark.indexOf('.');
        return hash(user, mark.substring(0, dot)).equals(mark.substring(dot + 1));
    }

    private String hash(String user, String chance) {
        return vault.blindIndex(user + "|" + chance, PURPOSE);
    }

    private static List<String> marks(String cookie) {
        return cookie == null
                ? List.of()
                : List.of(cookie.split("~")).stream()
                        .filter(mark -> MARK.matcher(mark).matches())
                        .toList();
    }
}
