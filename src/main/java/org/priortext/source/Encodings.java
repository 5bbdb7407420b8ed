package org.priortext.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to characters where a file does not say which encoding it has. */
final class Encodings {

    /** So many bytes tell UTF-16 from others: far more than a sentence. */
    private static final int SAMPLE = 4096;
    /** What a lenient decoder puts in the place of bytes that are no character; a text may have it of its own. */
    private static final char REPLACEMENT = '\uFFFD';

    private Encodings() {}

    /**
     * Decodes by the byte order mark; without one as UTF-16 if every other byte is as good as always the same, as UTF-8 if
     * that fits, else as Windows-1252.
     */
    static String decode(byte[] content) {
        if (starts(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        if (starts(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        Charset wide = wide(content);
        if (wide != null) {
            return new String(content, wide);
        }
        int skip = starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String lenient = new String(content, skip, content.length - skip, StandardCharsets.UTF_8);
        if (lenient.indexOf(REPLACEMENT) < 0) {
            return lenient;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, skip, content.length - skip))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    /**
     * UTF-16 without a mark, or null. Blanks and line ends are 0x0020 and 0x000A in every script, and in no 8-bit text does a
     * NUL follow each of them; their place tells the byte order.
     */
    private static Charset wide(byte[] content) {
        int length = Math.min(content.length, SAMPLE) & ~1;
        int[] little = new int[2];
        int[] big = new int[2];
        for (int i = 0; i + 1 < length; i += 2) {
            count(content[i], content[i + 1], little);
            count(content[i + 1], content[i], big);
        }
        if (little[0] > 0 && little[0] > big[0] && little[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return big[0] > 0 && big[0] > little[0] && big[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** Counts the code units of one byte order: blanks and line ends; NUL and other control characters. */
    private static void count(byte low, byte high, int[] counts) {
        if (high == 0) {
            if (low == ' ' || low == '\n' || low == '\r') {
                counts[0]++;
            } else if (low >= 0 && low < ' ' && low != '\t' && low != '\f') {
                counts[1]++;
            }
        }
    }

    private static boolean starts(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
