package org.priortext.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to characters where a file does not say which encoding it has. */
final class Encodings {

    private Encodings() {}

    /** Decodes UTF-8 and UTF-16 (with byte order mark), else Windows-1252. */
    static String decode(byte[] content) {
        if (starts(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        if (starts(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        int skip = starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
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
