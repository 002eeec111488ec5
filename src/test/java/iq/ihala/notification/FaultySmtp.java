package iq.ihala.notification;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A mail server at the level of sockets that does what real ones do on bad days, one fault a connection. */
final class FaultySmtp implements Closeable {

    enum Fault {
        NONE,
        /** Accepts the connection and never says a word. */
        HANGS,
        /** Hangs up before it greets. */
        DROPS_AT_ONCE,
        /** Says that it is busy. */
        SAYS_BUSY,
        /** Takes the whole mail and hangs up before it says so: nobody but the server knows that it has it. */
        DROPS_BEFORE_THE_REPLY,
        /** Says that it has the mail, and tears the connection before the goodbye. */
        DROPS_AFTER_THE_REPLY
    }

    private final ServerSocket server;
    private final ExecutorService connections = Executors.newCachedThreadPool();
    private final Set<Socket> hanging = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> received = new ConcurrentHashMap<>();
    private final Map<Fault, Integer> committed = new ConcurrentHashMap<>();
    private volatile Supplier<Fault> faults = () -> Fault.NONE;

    FaultySmtp() {
        try {
            server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connections.execute(this::listen);
    }

    int port() {
        return server.getLocalPort();
    }

    void behave(Supplier<Fault> how) {
        faults = how;
        received.clear();
        committed.clear();
    }

    /** How often each Message-ID arrived whole. */
    Map<String, Integer> received() {
        return received;
    }

    Map<Fault, Integer> committed() {
        return committed;
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                connections.execute(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        Fault fault = faults.get();
        committed.merge(fault, 1, Integer::sum);
        try {
            if (fault == Fault.HANGS) {
                hanging.add(socket);
            } else if (fault == Fault.DROPS_AT_ONCE) {
                tear(socket);
            } else {
                converse(socket, fault);
            }
        } catch (IOException e) {
            // The other side gave up first.
            hanging.remove(socket);
        }
    }

    private void converse(Socket socket, Fault fault) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        say(socket, fault == Fault.SAYS_BUSY ? "421 busy" : "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.toUpperCase(Locale.ROOT);
            if (verb.startsWith("DATA")) {
                say(socket, "354 go on");
                String id = readMail(in);
                received.merge(id, 1, Integer::sum);
                if (fault == Fault.DROPS_BEFORE_THE_REPLY) {
                    tear(socket);
                    return;
                }
                say(socket, "250 taken");
                if (fault == Fault.DROPS_AFTER_THE_REPLY) {
                    // The reply is read before the connection is torn.
                    in.readLine();
                    tear(socket);
                    return;
                }
            } else if (verb.startsWith("QUIT")) {
                say(socket, "221 bye");
                socket.close();
                return;
            } else {
                say(socket, "250 ok");
            }
        }
    }

    private static String readMail(BufferedReader in) throws IOException {
        String id = null;
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID: ")) {
                id = line.substring("Message-ID: ".length()).strip();
            }
        }
        if (id == null) {
            throw new IOException("the mail broke off");
        }
        return id;
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** With no time to linger, what the other side sees is a reset and not an orderly end. */
    private static void tear(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : hanging) {
            socket.close();
        }
        connections.shutdownNow();
    }
}
