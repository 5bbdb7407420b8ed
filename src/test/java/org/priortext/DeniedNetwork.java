package org.priortext;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import jdk.jfr.Recording;
import org.priortext.cli.Main;
import org.priortext.cli.Terminal;
import org.priortext.ui.FirstSight;

/**
 * A Java of its own in which every way to a network is closed and every try is written down: sockets of both kinds,
 * names of machines, addresses of web pages. Processes that are started are recorded by Java itself, from its first
 * step on. It runs the whole command line and the window, and the program from its very entrance. Prints nothing itself,
 * so that whatever is printed comes from the program or its libraries.
 */
public final class DeniedNetwork {
    private static final Queue<String> TRIES = new ConcurrentLinkedQueue<>();

    private DeniedNetwork() {}

    /**
     * @param args what to try ({@code commands}, {@code window}, the whole program as {@code command} or {@code opened}, or
     *     {@code network} itself), where to note the tries, where to record the processes started, a folder of texts
     */
    @SuppressWarnings("deprecation") // the factories are the only way to refuse sockets in the midst of a program
    public static void main(String[] args) throws Exception {
        Socket.setSocketImplFactory(() -> {
            throw denied("socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw denied("server socket");
        });
        URL.setURLStreamHandlerFactory(protocol -> List.of("http", "https", "ftp").contains(protocol) ? new Handler() : null);
        record(Path.of(args[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> note(Path.of(args[1]))));
        Path texts = Path.of(args[3]);
        switch (args[0]) {
            case "commands" -> commands(texts);
            case "command" -> Launcher.main(new String[] {"compare", texts.resolve("text.md").toString(), texts.resolve("text.md").toString(),
                "-o", texts.resolveSibling("out").resolve("launched.html").toString()});
            case "opened" -> {
                Window.getWindows().addListener((InvalidationListener) _ -> Platform.runLater(DeniedNetwork::closeWhenDrawn));
                Launcher.main(new String[] {texts.resolve("all.priortext").toString()});
            }
            case "window" -> FirstSight.of(texts.resolve("all.priortext"), List.of("compare", "trace", "survival"));
            default -> network();
        }
        System.exit(0);
    }

    private static void note(Path tries) {
        try {
            Files.write(tries, TRIES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The recording goes to its file when Java ends, however it ends. */
    private static void record(Path processes) throws IOException {
        Recording recording = new Recording();
        recording.enable("jdk.ProcessStart").withoutStackTrace();
        recording.setDestination(processes);
        recording.setDumpOnExit(true);
        recording.start();
    }

    private static void closeWhenDrawn() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                boolean drawn = Window.getWindows().stream()
                        .anyMatch(window -> window.getScene().lookup("#rows") instanceof ListView<?> rows && !rows.getItems().isEmpty());
                if (drawn) {
                    stop();
                    Platform.exit();
                }
            }
        }.start();
    }

    private static void commands(Path texts) throws IOException {
        List<String> files;
        try (Stream<Path> all = Files.list(texts)) {
            files = all.map(Path::toString).filter(file -> !file.endsWith(".priortext")).sorted().toList();
        }
        String markdown = texts.resolve("text.md").toString();
        Path out = texts.resolveSibling("out");
        for (String file : files) {
            run("segment", file);
            run("segment", "--json", file);
            run("compare", file, markdown);
        }
        String word = texts.resolve("text.docx").toString();
        for (String ending : List.of("docx", "html", "pdf", "md", "akn", "csv", "xlsx", "json")) {
            run("compare", word, markdown, "-o", out.resolve("redline." + ending).toString());
            run("trace", word, markdown, "-o", out.resolve("trace." + ending).toString());
        }
        run("compare", word, "--changes", "both");
        run("compare", word, markdown, "--beside", texts.resolve("text.html").toString());
        run("compare", word, markdown, "--notes", texts.resolve("all.priortext").toString(), "-o", out.resolve("notes.docx").toString());
        run("amend", markdown, word, "-o", out.resolve("amended.md").toString());
        run("search", "dig communal wells", "--in", texts.toString());
        run("--help");
        run("--version");
    }

    private static void run(String... args) {
        Main.run(new Terminal(new PrintWriter(Writer.nullWriter()), new PrintWriter(new StringWriter()), false), args);
    }

    /** Shows that what is denied is noticed. */
    private static void network() {
        attempt(() -> new Socket("localhost", 9).close());
        attempt(() -> SocketChannel.open().close());
        attempt(() -> InetAddress.getByName("priortext.invalid"));
        attempt(() -> new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--version")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
        attempt(() -> URI.create("http://priortext.invalid/").toURL().openStream().close());
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException | IllegalStateException e) {
            return; // as it should be; what counts is what was written down
        }
    }

    private static IllegalStateException denied(String what) {
        TRIES.add(what);
        return new IllegalStateException(what + ": there is no network");
    }

    private static final class Handler extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) {
            throw denied("page");
        }
    }

    /** Found by its name in a file for {@link java.util.ServiceLoader} that the test writes. */
    public static final class Names extends InetAddressResolverProvider {
        @Override
        public InetAddressResolver get(Configuration configuration) {
            return new InetAddressResolver() {
                @Override
                public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
                    throw denied("name " + host);
                }

                @Override
                public String lookupByAddress(byte[] address) {
                    throw denied("address");
                }
            };
        }

        @Override
        public String name() {
            return "denied";
        }
    }

    /** Named by the system property of that class. */
    public static final class Channels extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() {
            throw denied("datagrams");
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) {
            throw denied("datagrams");
        }

        @Override
        public Pipe openPipe() {
            throw denied("pipe");
        }

        @Override
        public AbstractSelector openSelector() {
            throw denied("selector");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() {
            throw denied("server channel");
        }

        @Override
        public SocketChannel openSocketChannel() {
            throw denied("channel");
        }
    }
}
