package iq.ihala.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Keeps answers that may concern a person out of the browser's cache, and lets scripts, styles and fonts into it: Tasklist
 * alone loads several megabytes of them.
 */
class NoStoreExceptAssets implements HeaderWriter {

    private static final Pattern ASSET =
            Pattern.compile("/camunda/(app|lib|assets)/.*\\.(js|css|svg|png|ico|woff2?|ttf|eot|json)");

    /** Whether what is asked for is the same for everyone: a script, a style, a font, a picture or labels. */
    static boolean isAsset(HttpServletRequest request) {
        return ASSET.matcher(Paths.of(request)).matches();
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        // "no-cache" keeps a copy and asks whether it is still the newest, so an upgrade shows at once.
        response.setHeader(HttpHeaders.CACHE_CONTROL, isAsset(request) ? "no-cache" : "no-store");
    }
}
