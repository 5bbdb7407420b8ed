package org.priortext.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What one zip file may unpack to: every part read draws on it. */
public final class ZipBudget {

    /** Bytes unpacked from one file at most; the longest documents of the United Nations have about 20 million. */
    private static final long MOST_UNPACKED = 64L << 20;

    /** Parts of one file at most; a document with some hundred pictures has about a thousand. */
    private static final int MOST_PARTS = 10_000;

    /** A file that unpacks to more than the budget. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private long left = MOST_UNPACKED;

    /**
     * Whether a file may have so many parts.
     *
     * @throws TooLargeException if not
     */
    public void allow(int parts) throws TooLargeException {
        if (parts > MOST_PARTS) {
            throw new TooLargeException();
        }
    }

    /** A part whose bytes are counted as they are read; reading throws {@link TooLargeException} beyond the budget. */
    public InputStream of(InputStream part) {
        return new FilterInputStream(part) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                spend(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                spend(Math.max(0, count));
                return count;
            }
        };
    }

    private void spend(int bytes) throws TooLargeException {
        left -= bytes;
        if (left < 0) {
            throw new TooLargeException();
        }
    }
}
