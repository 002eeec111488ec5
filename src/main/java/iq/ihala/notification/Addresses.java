package iq.ihala.notification;

import java.net.URI;
import java.util.Set;

/** Which addresses may be called: over TLS, or on this very machine. */
final class Addresses {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Addresses() {}

    /** @throws IllegalArgumentException otherwise; never quotes the address, which may hold a key */
    static void requireSheltered(String address) {
        // What stands between braces is filled in later and is no address yet.
        URI uri = URI.create(address.replaceAll("\\{[a-z]+}", "x"));
        boolean sheltered = "https".equals(uri.getScheme())
                || ("http".equals(uri.getScheme()) && uri.getHost() != null && HERE.contains(uri.getHost()));
        if (!sheltered) {
            throw new IllegalArgumentException("Messages leave the house over https only");
        }
    }
}
