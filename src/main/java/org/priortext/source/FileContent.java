package org.priortext.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file or a pipe, as far as a text can be that long. */
public final class FileContent {

    /** Bytes above which a file is no resolution: the longest reports are a few megabytes, with scanned pages some tens. */
    public static final int LARGEST = 64 << 20;

    private FileContent() {}

    /**
     * All bytes. Of a pipe or a device, whose size nobody knows, no more is read than the longest file may have and one.
     *
     * @throws UnreadableException if there are more than {@link #LARGEST}
     * @throws IOException if it is missing or cannot be read
     */
    public static byte[] of(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw tooLarge(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw tooLarge(file);
            }
            return content;
        }
    }

    private static UnreadableException tooLarge(Path file) {
        return new UnreadableException(file + ": larger than " + (LARGEST >> 20) + " MB, as no resolution is; it was not read.");
    }
}
