package iq.ihala.signin.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Where somebody was who had to sign in first: a path of this house, or the task list. Never another site. */
final class WayBack {

    static final String HOME = "/camunda/app/tasklist/default/";

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+/?");
    private static final Pattern NOT_A_PAGE =
            Pattern.compile("/(sign-in|sign-out|session|partner|engine-rest|camunda/api|error|oauth2|login)(/.*)?");
    private static final int LONGEST = 200;

    private WayBack() {}

    /** The path itself if it may be gone back to, else {@link #HOME}. */
    static String of(String asked) {
        boolean good = asked != null
                && asked.length() <= LONGEST
                && PATH.matcher(asked).matches()
                && !NOT_A_PAGE.matcher(asked).matches();
        return good ? asked : HOME;
    }

    /** The page in whose place the sign-in is shown; what was sent there is not sent again. */
    static String of(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return asked != null && "GET".equals(request.getMethod()) ? of(asked.toString()) : HOME;
    }
}
