package org.priortext.dossier;

import java.nio.file.Path;
import java.util.Optional;
import org.priortext.model.DocumentSymbol;

/** The symbol that a file's name tells, as people and the document system write it there: {@code A_RES_75_240.pdf}, {@code A-C.1-75-L.4.md}. */
final class SymbolGuess {

    private SymbolGuess() {}

    /** The longest symbol of at least three parts at the beginning of the name; empty if there is none. */
    static Optional<String> of(Path file) {
        String name = file.getFileName().toString().replaceAll("\\.(?i:pdf|docx?|md|txt|html?|xml)$", "");
        String symbol = name.replaceAll("[_\\s-]+", "/")
                .replaceAll("/(ES|S)/(?=\\d)", "/$1-")
                .replaceAll("^(S/RES/\\d+)/\\(?(\\d{4})\\)?", "$1 ($2)");
        while (symbol.chars().filter(c -> c == '/').count() >= 2) {
            if (DocumentSymbol.is(symbol)) {
                return Optional.of(symbol);
            }
            symbol = symbol.substring(0, symbol.lastIndexOf('/'));
        }
        return Optional.empty();
    }
}
