package org.priortext.ui.model;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.priortext.corpus.PrivateFolder;
import org.priortext.dossier.AtomicOutput;
import org.priortext.dossier.Version;
import org.priortext.model.DocumentSymbol;
import org.priortext.source.FileContent;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;

/**
 * Documents by their symbols in the public Official Document System. A version added by symbol keeps its place without a
 * text; the document's address is opened in the browser, or fetched where the user has switched network use on. This is
 * the only place where the program would use the network.
 */
public final class PublicDocuments {
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    /** What stands before the symbol in addresses of both kinds. */
    private static final Pattern ADDRESS = Pattern.compile("^.*(?:undocs\\.org/(?:[a-z]{2}/)?|[?&]s=)");

    /** Fetches what stands at an address. */
    @FunctionalInterface
    public interface Fetcher {
        /** The caller closes the stream. */
        InputStream fetch(URI address) throws IOException;
    }

    private final DossierModel dossier;
    private final Background background;
    private final Fetcher fetcher;
    private final Consumer<String> browser;
    private final Path folder;
    private final BooleanProperty network = new SimpleBooleanProperty(this, "network", false);

    /**
     * @param browser shows an address to the user
     * @param folder where fetched documents are kept
     */
    public PublicDocuments(DossierModel dossier, Background background, Fetcher fetcher, Consumer<String> browser, Path folder) {
        this.dossier = dossier;
        this.background = background;
        this.fetcher = fetcher;
        this.browser = browser;
        this.folder = folder;
    }

    /** Whether documents may be fetched; off until the user switches it on. */
    public BooleanProperty networkProperty() {
        return network;
    }

    /** The address of a document for people (domain, section 8, ODS). */
    public static String address(String symbol) {
        return "https://undocs.org/" + escaped(symbol).replace("%2F", "/");
    }

    /** The address of a document's English PDF for programs (domain, section 8, ODS). */
    static URI file(String symbol) {
        return URI.create("https://documents.un.org/api/symbol/access?s=" + escaped(symbol) + "&l=en&t=pdf");
    }

    private static String escaped(String symbol) {
        return URLEncoder.encode(symbol, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The symbol in what the user typed, which may be a whole address; empty if there is none. */
    public static Optional<String> symbol(String typed) {
        return DocumentSymbol.in(ADDRESS.matcher(typed).replaceFirst("")).map(DocumentSymbol::value);
    }

    /** Adds a version known by its symbol, and fetches its text or opens its address. */
    public void add(String symbol) {
        dossier.change(old -> old.with(new Version(symbol, symbol, null, null, null, null, null)));
        dossier.dossier().versions().stream().filter(version -> symbol.equals(version.symbol()) && !version.hasFile())
                .reduce((_, last) -> last).ifPresent(this::get);
    }

    /** Fetches the text of a version, or opens its address where network use is off. */
    public void get(Version version) {
        if (!network.get()) {
            show(version.symbol());
            return;
        }
        String symbol = version.symbol();
        Path file = folder.resolve(symbol.replaceAll("[^\\p{L}\\p{N}.]+", "-") + ".pdf");
        background.run(file, Messages.of("work.fetching", symbol), () -> fetched(symbol, file),
                got -> dossier.supply(version, got));
    }

    /** Opens the address of a document in the browser. */
    public void show(String symbol) {
        browser.accept(address(symbol));
    }

    private Path fetched(String symbol, Path file) throws IOException {
        byte[] content;
        try (InputStream in = fetcher.fetch(file(symbol))) {
            content = in.readNBytes(FileContent.LARGEST);
        } catch (IOException e) {
            throw new IOException(Messages.of("symbol.unreachable", symbol, address(symbol)), e);
        }
        if (content.length < PDF.length || !Arrays.equals(PDF, 0, PDF.length, content, 0, PDF.length)) {
            throw new IOException(Messages.of("symbol.nodocument", symbol, address(symbol)));
        }
        PrivateFolder.open(folder);
        AtomicOutput.write(file, true, out -> out.write(content));
        return file;
    }
}
