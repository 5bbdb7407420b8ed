package org.priortext.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.priortext.model.Warning;

/**
 * Web pages, and what Word puts on the clipboard as HTML: one line a block; scripts, styles and what is hidden are left
 * out; nothing is ever fetched.
 */
final class HtmlImporter implements Importer {

    private static final int BEGINNING = 8192;
    private static final Pattern CLIPBOARD = Pattern.compile("Version:\\d[\\s\\S]{0,400}?StartHTML:[\\s\\S]{0,400}?(?=<)");
    private static final Pattern BEGINS = Pattern.compile("\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--[\\s\\S]{0,4000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|div|p|table|ol|ul|h[1-6]|span|b|i)\\b[\\s\\S]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^>]+charset|<\\?xml[^>]+encoding");

    @Override
    public boolean accepts(byte[] content) {
        String text = Encodings.decode(content);
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        return beginning.indexOf('\0') < 0 && BEGINS.matcher(CLIPBOARD.matcher(beginning).replaceFirst("")).matches();
    }

    @Override
    public SourceText read(String name, byte[] content) throws UnreadableException {
        Document page = parse(content);
        List<Warning> warnings = new ArrayList<>();
        if (OwnPage.is(page)) {
            OwnPage.reduce(page);
            warnings.add(new Warning(1, "This page is a redline; it was read as the later of its two texts."));
        }
        HtmlLines lines = new HtmlLines(page);
        warnings.addAll(lines.warnings());
        if (lines.lines().isEmpty()) {
            throw new UnreadableException(name + ": the page holds no text; a page that is built by scripts must be saved as text or PDF.");
        }
        return new SourceText(name, "html", true, lines.lines(), warnings);
    }

    /** By the encoding the page declares, else by what its bytes tell. */
    private static Document parse(byte[] content) throws UnreadableException {
        String beginning = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        if (CLIPBOARD.matcher(beginning).lookingAt() || !CHARSET.matcher(beginning).find()) {
            return Jsoup.parse(CLIPBOARD.matcher(Encodings.decode(content)).replaceFirst(""), "", parser);
        }
        try {
            return Jsoup.parse(new ByteArrayInputStream(content), null, "", parser);
        } catch (IOException e) {
            throw new UnreadableException("the page cannot be decoded", e);
        }
    }
}
