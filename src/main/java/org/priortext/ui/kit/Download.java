package org.priortext.ui.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Fetches public documents over HTTPS. */
public final class Download {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Download() {}

    /**
     * What stands at an address.
     *
     * @throws IOException if it cannot be reached or the answer is none
     */
    public static InputStream fetch(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(PATIENCE).build()) {
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("HTTP " + answer.statusCode());
            }
            return new ByteArrayInputStream(answer.body());
        }
    }
}
