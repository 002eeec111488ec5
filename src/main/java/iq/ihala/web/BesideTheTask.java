package iq.ihala.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Lets our own Tasklist frame the one page that is made for it, the file beside a step, and what answers a note that was written there.
 * No other page of ours may be framed, and nobody else may frame this one.
 */
class BesideTheTask implements HeaderWriter {

    private static final Pattern PAGE = Pattern.compile("/case/(task/[A-Za-z0-9-]{1,64}|[A-Z0-9-]{1,12}/note)");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (PAGE.matcher(request.getRequestURI()).matches()) {
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
            response.setHeader(
                    "Content-Security-Policy",
                    WebSecurity.STAFF_PAGES.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
        }
    }
}
