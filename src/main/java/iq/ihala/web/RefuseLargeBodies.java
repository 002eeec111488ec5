package iq.ihala.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 413 to bodies larger than any form can be (1 MiB), than any piece of evidence or any files of the studio with their form (11 MiB),
 * and than any deployment (16 MiB), also where the length is not told beforehand. The engine reads a whole body into memory before it asks what it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RefuseLargeBodies extends OncePerRequestFilter {

    private static final long FORM = 1 << 20;
    private static final long FILES = 11 << 20;
    private static final long DEPLOYMENT = 16 << 20;

    private static final String TOO_LARGE =
            """
            <!DOCTYPE html>
            <html lang="ar" dir="rtl">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>إحالة</title>
              <link rel="stylesheet" href="/web/first-page.css">
            </head>
            <body>
            <header>
              <h1>الملف أكبر مما يُقبل</h1>
              <p>لم يُحفظ شيء من هذا الطلب. عُد بزر الرجوع في المتصفح واختر ملفاً أصغر من 10 ميغابايت.</p>
            </header>
            </body>
            </html>
            """;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request.getRequestURI());
        if (request.getContentLengthLong() > limit) {
            refuse(request, response);
        } else if (request.getContentLengthLong() < 0) {
            untilTheLimit(new Counted(request, limit), response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long limit(String address) {
        if (address.endsWith("/deployment/create")) {
            return DEPLOYMENT;
        }
        boolean files = address.startsWith("/case/") && address.endsWith("/evidence")
                || address.equals(StudioDoor.STUDIO + "/changes");
        return files ? FILES : FORM;
    }

    private static void untilTheLimit(Counted request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!request.isTooLarge()) {
                throw e;
            }
        }
        if (request.isTooLarge() && !response.isCommitted()) {
            response.reset();
            refuse(request, response);
        }
    }

    /** Whoever sent it from a page reads why; a program gets the number alone. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        if (String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(TOO_LARGE);
        }
    }

    private static final class Counted extends HttpServletRequestWrapper {

        private final long limit;
        private CountedStream stream;

        Counted(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        boolean isTooLarge() {
            return stream != null && stream.read > limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (stream == null) {
                stream = new CountedStream(super.getInputStream(), limit);
            }
            return stream;
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final long limit;
        private long read;

        CountedStream(ServletInputStream body, long limit) {
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = body.read(into, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > limit) {
                throw new IOException("Body too large");
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
