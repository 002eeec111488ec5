package iq.ihala.process.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page the nonce of its own header. The engine's web applications hand the nonce of the content security policy from the
 * header to the page through one attribute of the whole servlet context: another request in between, of anybody, changes it, the
 * browser then blocks every script of the page, and a wheel turns for ever. Here whoever asks for the attribute is told what the
 * answer's own header says.
 */
class OneNonceARequest extends OncePerRequestFilter {

    private static final Pattern NONCE = Pattern.compile("'nonce-([\\w-]+)'");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new OwnNonce(request, response), response);
    }

    private static final class OwnNonce extends HttpServletRequestWrapper implements InvocationHandler {

        private final HttpServletResponse response;
        private final ServletContext ownContext = (ServletContext) Proxy.newProxyInstance(
                OneNonceARequest.class.getClassLoader(), new Class<?>[] {ServletContext.class}, this);

        private OwnNonce(HttpServletRequest request, HttpServletResponse response) {
            super(request);
            this.response = response;
        }

        @Override
        public ServletContext getServletContext() {
            return ownContext;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if ("getAttribute".equals(method.getName())
                    && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(arguments[0])) {
                return nonce();
            }
            try {
                return method.invoke(super.getServletContext(), arguments);
            } catch (InvocationTargetException refused) {
                throw refused.getCause();
            }
        }

        private String nonce() {
            String policy = response.getHeader(ContentSecurityPolicyProvider.HEADER_NAME);
            Matcher found = NONCE.matcher(policy == null ? "" : policy);
            return found.find() ? found.group(1) : null;
        }
    }
}
