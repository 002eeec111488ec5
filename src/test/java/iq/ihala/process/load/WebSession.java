package iq.ihala.process.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in as a browser does and makes the calls that Tasklist makes: session cookie, CSRF token, HAL. */
public final class WebSession {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final Map<String, String> tokens = new HashMap<>();
    private boolean keepsTokens;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public WebSession(int port, String user, String password) {
        this(port);
        signIn(user, password);
    }

    private WebSession(int port) {
        this.base = "http://localhost:" + port;
        get("/sign-in");
    }

    /** Has looked at the sign-in page, and has the session that this gives. */
    public static WebSession ofAStranger(int port) {
        return new WebSession(port);
    }

    public void signIn(String user, String password) {
        HttpResponse<String> answer = tryToSignIn(user, password);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Sign-in failed for " + user + ": HTTP " + answer.statusCode());
        }
        // Signing in begins a new session, and that one has a token of its own.
        get("/camunda/app/tasklist/default/");
    }

    /** Sends name and password, and gives the answer. */
    public HttpResponse<String> tryToSignIn(String user, String password) {
        return submit("/sign-in", "/sign-in", Map.of("user", user, "password", password));
    }

    /** Reads the token of each page once instead of before each form: what a browser does that leaves the page open. */
    public WebSession keepingTokens() {
        keepsTokens = true;
        return this;
    }

    /** The value of a cookie, or null. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> name.equals(cookie.getName()))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Puts a cookie of somebody else's making in the place of one's own. */
    public void put(String name, String value) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> name.equals(cookie.getName()))
                .forEach(cookie -> cookie.setValue(value));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    public HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Sends JSON by this method, with the CSRF token. */
    public HttpResponse<String> send(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** The same as another site could make the browser send it: with the session's cookie and without the token. */
    public HttpResponse<String> sendWithoutToken(String method, String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Sends JSON as a script of one of our own pages does, with the token that {@code page} holds. */
    public HttpResponse<String> sendFrom(String page, String method, String path, String json) {
        Matcher token = TOKEN.matcher(get(page).body());
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token.find() ? token.group(1) : "none")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Sends a form of our own pages, with the token that {@code page} holds for its forms; without one where it has none. */
    public HttpResponse<String> submit(String path, String page, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        String token = keepsTokens ? tokens.computeIfAbsent(page, this::token) : token(page);
        if (!token.isEmpty()) {
            all.put("_csrf", token);
        }
        return post(path, all);
    }

    private String token(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        return token.find() ? token.group(1) : "";
    }

    /** As {@link #submit}, as a proxy that speaks TLS hands it on. */
    public HttpResponse<String> submitBehindTls(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        Matcher token = TOKEN.matcher(get(path).body());
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return send(request(path)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "10.0.0.9")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(all)))
                .build());
    }

    /** Sends a form with a file, as a browser does, with the token that {@code page} holds. */
    public HttpResponse<String> upload(String path, String page, Map<String, String> fields, byte[] file) {
        return upload(path, page, fields, "file", Map.of("a.exe", file));
    }

    /** Sends a form with several files in a field of this name. */
    public HttpResponse<String> upload(
            String path, String page, Map<String, String> fields, String field, Map<String, byte[]> files) {
        Matcher token = TOKEN.matcher(get(page).body());
        Map<String, String> all = new LinkedHashMap<>(fields);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        all.forEach((name, value) -> body.writeBytes(
                ("--ihala\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, content) -> {
            body.writeBytes(("--ihala\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                            + "\"\r\nContent-Type: text/html\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes("--ihala--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=ihala")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** Sends form fields as they are. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build());
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "application/hal+json, application/json; q=0.5, */*; q=0.1");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> "XSRF-TOKEN".equals(cookie.getName()))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
