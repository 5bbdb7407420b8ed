package org.priortext.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** Fetches public documents over HTTPS. */
public final class Download {
    private static final int PATIENCE = 30_000;

    private Download() {}

    /**
     * What stands at an address. The caller closes the stream.
     *
     * @throws IOException if it cannot be reached or the answer is none
     */
    public static InputStream fetch(URI address) throws IOException {
        if (!(address.toURL().openConnection() instanceof HttpURLConnection connection)) {
            throw new IOException(address.toString());
        }
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException("HTTP " + connection.getResponseCode());
        }
        return connection.getInputStream();
    }
}
