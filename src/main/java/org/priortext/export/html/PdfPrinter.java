package org.priortext.export.html;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Prints a page as a tagged PDF with embedded fonts. */
final class PdfPrinter {

    /** The reading face of the window. */
    private static final String TEXT = "Source Serif 4";
    private static final String TEXT_FILES = "/org/priortext/ui/fonts/SourceSerif4-";
    /** For letters and signs the other has not. */
    private static final String WIDER = "DejaVu Serif";
    private static final String WIDER_FILES = "fonts/DejaVuSerif";
    /** Of an OpenType file: where the number of tables stands, where their directory begins, and how long an entry is. */
    private static final int DIRECTORY_SIZE = 4;
    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    /** The tag {@code GSUB}. */
    private static final int LIGATURES = 0x47535542;

    private PdfPrinter() {}

    static void print(byte[] html, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(MissingLetters.tell(new String(html, StandardCharsets.UTF_8)), null);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Priortext");
        builder.useUnicodeLineBreaker(new WordBreaker());
        font(builder, TEXT, TEXT_FILES + "Regular.ttf", 400, FontStyle.NORMAL);
        font(builder, TEXT, TEXT_FILES + "Semibold.ttf", 700, FontStyle.NORMAL);
        font(builder, TEXT, TEXT_FILES + "It.ttf", 400, FontStyle.ITALIC);
        font(builder, TEXT, TEXT_FILES + "SemiboldIt.ttf", 700, FontStyle.ITALIC);
        font(builder, WIDER, WIDER_FILES + ".ttf", 400, FontStyle.NORMAL);
        font(builder, WIDER, WIDER_FILES + "-Bold.ttf", 700, FontStyle.NORMAL);
        font(builder, WIDER, WIDER_FILES + "-Italic.ttf", 400, FontStyle.ITALIC);
        font(builder, WIDER, WIDER_FILES + "-BoldItalic.ttf", 700, FontStyle.ITALIC);
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    /**
     * A font without its table of ligatures (its tag in the font's directory made unknown): a printed ligature would be
     * searched for and copied as one letter that nobody types.
     */
    private static InputStream open(String file) {
        try (InputStream in = PdfPrinter.class.getResourceAsStream(file)) {
            ByteBuffer font = ByteBuffer.wrap(in.readAllBytes());
            int tables = font.getShort(DIRECTORY_SIZE);
            for (int table = 0; table < tables; table++) {
                int entry = DIRECTORY + table * DIRECTORY_ENTRY;
                if (font.getInt(entry) == LIGATURES) {
                    font.putInt(entry, 0);
                }
            }
            return new ByteArrayInputStream(font.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
