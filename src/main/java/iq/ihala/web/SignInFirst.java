package iq.ihala.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Leads a stranger to the sign-in page, and back afterwards. Pages of the web applications are left for it, so that their address
 * with what follows the {@code #} survives; in place of a page of our own it is shown with 401; what scripts ask for gets a bare
 * 401.
 */
class SignInFirst implements AuthenticationEntryPoint {

    /** The sign-in page, whatever was asked for. */
    static final String PAGE = "/sign-in/first";

    private static final Pattern APPLICATION = Pattern.compile("/camunda/app/[a-z]+/[a-z0-9]+/?");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        String asked = Paths.of(request);
        if ("GET".equals(request.getMethod()) && APPLICATION.matcher(asked).matches()) {
            response.sendRedirect("/sign-in?next=" + asked);
        } else if (asked.startsWith("/camunda/") && !asked.startsWith(StudioDoor.STUDIO)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }
}
