package org.priortext.export.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** The OpenType file of a face, changed in memory for printing. */
final class FaceFile {

    /** Of an OpenType file: where the number of tables stands, where their directory begins, and how long an entry is. */
    private static final int DIRECTORY_SIZE = 4;
    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    /** Of an entry: where it says where its table begins. */
    private static final int TABLE = 8;
    /** The tag {@code GSUB}. */
    private static final int LIGATURES = 0x47535542;
    /** The tag {@code hhea}; and where in that table the heights above and below the line stand, two bytes each. */
    private static final int HEIGHTS = 0x68686561;
    private static final int ABOVE = 4;
    /** The tag {@code post}; and where in that table the depth of the underline stands. */
    private static final int POST = 0x706F7374;
    private static final int UNDERLINE = 8;

    private final ByteBuffer font;

    /** A file of the class path, without its table of ligatures: a printed ligature would be copied as one letter that nobody types. */
    FaceFile(String file) {
        try (InputStream in = FaceFile.class.getResourceAsStream(file)) {
            font = ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int ligatures = entry(LIGATURES);
        if (ligatures > 0) {
            font.putInt(ligatures, 0);
        }
    }

    /**
     * The same with the heights of another face and its underline elsewhere: a line is as high, and underlined as deep, as the
     * tallest of its faces wants.
     *
     * @param other a face of as many units to an em
     * @param underline its depth below the line, in units of the face
     */
    FaceFile alignedWith(FaceFile other, int underline) {
        font.putInt(table(HEIGHTS) + ABOVE, other.font.getInt(other.table(HEIGHTS) + ABOVE));
        font.putShort(table(POST) + UNDERLINE, (short) -underline);
        return this;
    }

    InputStream stream() {
        return new ByteArrayInputStream(font.array());
    }

    private int table(int tag) {
        return font.getInt(entry(tag) + TABLE);
    }

    /** Where the directory names a table; 0 if it does not. */
    private int entry(int tag) {
        int tables = font.getShort(DIRECTORY_SIZE);
        for (int table = 0; table < tables; table++) {
            int entry = DIRECTORY + table * DIRECTORY_ENTRY;
            if (font.getInt(entry) == tag) {
                return entry;
            }
        }
        return 0;
    }
}
