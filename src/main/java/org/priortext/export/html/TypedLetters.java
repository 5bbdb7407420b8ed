package org.priortext.export.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Sees to it that a printed letter of a joining form is searched for and copied as the letter people type. What stands for
 * two letters (lam-alef) stays one: readers differ in which of the two they give first.
 */
final class TypedLetters {

    /** The codes of a font with two bytes a code, and how many lines a block may have (PDF 32000-1, 9.10.3 and CMap specification). */
    private static final int CODES = 0x10000;
    private static final int BLOCK = 100;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private TypedLetters() {}

    /** Writes a PDF again, with what its glyphs of a face stand for corrected. */
    static void write(byte[] pdf, String face, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<COSBase> done = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (font.getName().contains(face) && done.add(font.getCOSObject())) {
                        PDStream letters = new PDStream(document);
                        try (OutputStream map = letters.createOutputStream(COSName.FLATE_DECODE)) {
                            map.write(letters(font).getBytes(StandardCharsets.US_ASCII));
                        }
                        font.getCOSObject().setItem(COSName.TO_UNICODE, letters);
                    }
                }
            }
            document.save(out);
        }
    }

    private static String letters(PDFont font) throws IOException {
        TreeMap<Integer, String> letters = new TreeMap<>();
        for (int code = 1; code < CODES; code++) {
            String letter = font.toUnicode(code);
            if (letter != null) {
                String typed = Normalizer.normalize(letter, Normalizer.Form.NFKC);
                letters.put(code, typed.length() == letter.length() ? typed : letter);
            }
        }
        StringBuilder map = new StringBuilder(HEAD);
        int left = letters.size();
        for (var entry : letters.entrySet()) {
            if ((letters.size() - left) % BLOCK == 0) {
                map.append(Math.min(left, BLOCK)).append(" beginbfchar\n");
            }
            left--;
            map.append("<%04X> <%s>%n".formatted(entry.getKey(),
                    HexFormat.of().withUpperCase().formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE))));
            if (left == 0 || (letters.size() - left) % BLOCK == 0) {
                map.append("endbfchar\n");
            }
        }
        return map.append(FOOT).toString();
    }
}
