package org.priortext.export.html;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Prints a page as a tagged PDF with embedded fonts. */
final class PdfPrinter {

    private static final String FAMILY = "DejaVu Serif";

    private PdfPrinter() {}

    static void print(byte[] html, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(new String(html, StandardCharsets.UTF_8), null);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Priortext");
        builder.useUnicodeLineBreaker(new WordBreaker());
        font(builder, "DejaVuSerif.ttf", 400, FontStyle.NORMAL);
        font(builder, "DejaVuSerif-Bold.ttf", 700, FontStyle.NORMAL);
        font(builder, "DejaVuSerif-Italic.ttf", 400, FontStyle.ITALIC);
        font(builder, "DejaVuSerif-BoldItalic.ttf", 700, FontStyle.ITALIC);
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> open(file), FAMILY, weight, style, true);
    }

    private static InputStream open(String file) {
        return PdfPrinter.class.getResourceAsStream("fonts/" + file);
    }
}
