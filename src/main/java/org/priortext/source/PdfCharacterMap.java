package org.priortext.source;

import java.nio.charset.StandardCharsets;

/**
 * How many entries a table from codes to characters asks for. A range of a few bytes ({@code <0000> <FFFF> <0041>} between
 * {@code beginbfrange} and {@code endbfrange}, ISO 32000-1, 9.10.3) stands for as many as it likes, and PDFBox holds each.
 */
final class PdfCharacterMap {

    private static final byte[] BEGIN = "beginbfrange".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endbfrange".getBytes(StandardCharsets.US_ASCII);

    private final byte[] content;
    private int at;

    /** @param content any stream, for any may be used as such a table */
    PdfCharacterMap(byte[] content) {
        this.content = content;
    }

    /** The sum of the ranges; to be called once. */
    long entries() {
        long entries = 0;
        while (at < content.length) {
            if (begins(BEGIN)) {
                at += BEGIN.length;
                entries += ranges();
            } else {
                at++;
            }
        }
        return entries;
    }

    private long ranges() {
        long entries = 0;
        for (skip(); at < content.length && !begins(END); skip()) {
            if (content[at] == '<') {
                int first = code();
                skip();
                if (at < content.length && content[at] == '<') {
                    entries += Math.max(0, (long) code() - first + 1);
                    skip();
                    target();
                }
            } else if (content[at] == '(') {
                past(')');
            } else {
                at++;
            }
        }
        return entries;
    }

    /** What a range stands for: one code, or a list of them. */
    private void target() {
        if (at < content.length && content[at] == '<') {
            code();
        } else if (at < content.length && content[at] == '[') {
            at++;
            for (skip(); at < content.length && content[at] != ']'; skip()) {
                if (content[at] == '<') {
                    code();
                } else {
                    at++;
                }
            }
        }
    }

    /** A code in hexadecimal digits; of more than eight the last, as PDFBox reads them. */
    private int code() {
        int code = 0;
        int digits = 0;
        for (at++; at < content.length && content[at] != '>'; at++) {
            int digit = Character.digit(content[at], 16);
            if (digit >= 0) {
                code = code << 4 | digit;
                digits++;
            }
        }
        at++;
        return digits % 2 == 0 ? code : code << 4;
    }

    /** Passes over blanks and comments. */
    private void skip() {
        while (at < content.length && (content[at] >= 0 && content[at] <= ' ' || content[at] == '%')) {
            if (content[at] == '%') {
                while (at < content.length && content[at] != '\n' && content[at] != '\r') {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private void past(char end) {
        while (at < content.length && content[at] != end) {
            at++;
        }
        at++;
    }

    private boolean begins(byte[] word) {
        if (content.length - at < word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (content[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
