package org.priortext.export.html;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;

/** Prints a page as a tagged PDF with embedded fonts. */
final class PdfPrinter {

    /** The reading face of the window. */
    private static final String TEXT = "Source Serif 4";
    private static final String TEXT_FILES = "/org/priortext/ui/fonts/SourceSerif4-";
    /** For letters and signs the other has not. */
    private static final String WIDER = "DejaVu Serif";
    private static final String WIDER_FILES = "fonts/DejaVuSerif";
    /** For Arabic letters; it has one weight, and openhtmltopdf thickens and slants it where need be. */
    private static final String ARABIC = "Amiri";
    private static final String ARABIC_FILE = "/org/priortext/ui/fonts/Amiri-Regular.ttf";
    /**
     * How deep Arabic is underlined, in thousandths of an em: below the strokes that join its letters, where its face wants
     * 512, which is at the letters of the next line.
     */
    private static final int UNDERLINE = 200;

    private PdfPrinter() {}

    /** Prints; what Arabic needs is loaded only if there is an Arabic letter in the page. */
    static void print(byte[] html, OutputStream out) throws IOException {
        String page = MissingLetters.tell(new String(html, StandardCharsets.UTF_8));
        if (page.codePoints().noneMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.ARABIC)) {
            print(builder(page), out);
            return;
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        print(withArabic(builder(page)), printed);
        TypedLetters.write(printed.toByteArray(), ARABIC, out);
    }

    private static PdfRendererBuilder withArabic(PdfRendererBuilder builder) {
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.addDOMMutator(new ArabicPhrases());
        builder.useUnicodeBidiReorderer(new ArabicLetters());
        builder.useFont(() -> new FaceFile(ARABIC_FILE).alignedWith(new FaceFile(TEXT_FILES + "Regular.ttf"), UNDERLINE).stream(),
                ARABIC, 400, FontStyle.NORMAL, true);
        return builder;
    }

    private static void print(PdfRendererBuilder builder, OutputStream out) throws IOException {
        builder.toStream(out);
        builder.run();
    }

    private static PdfRendererBuilder builder(String page) {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(page, null);
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
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(() -> new FaceFile(file).stream(), family, weight, style, true);
    }
}
