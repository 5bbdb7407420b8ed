package org.priortext.export;

import java.util.List;

/**
 * What an export will look like, made in a moment whatever the length of the texts.
 *
 * @param pages the first printed pages as PNG pictures; none where the format is text
 * @param text the beginning of the file; empty where there are pages
 */
public record Preview(List<byte[]> pages, String text) {

    public Preview {
        pages = List.copyOf(pages);
    }
}
