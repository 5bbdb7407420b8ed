package org.priortext.ui.dossier;

import java.net.URI;
import java.net.URISyntaxException;

/** The public address of a document by its symbol (domain, section 8, ODS). Only built, never fetched. */
final class PublicAddress {
    private PublicAddress() {}

    static String of(String symbol) {
        try {
            return new URI("https", "undocs.org", "/" + symbol, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
