package org.priortext.source;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.priortext.model.Warning;
import org.priortext.text.Spotter;

/**
 * Markdown and the Markdown-like text that PDF converters make: one paragraph a line, emphasis in asterisks, links in
 * brackets.
 */
final class MarkdownImporter implements Importer {

    /** What tells Markdown from plain text: a link, an emphasised opening phrase, a heading, a list of whole paragraphs. */
    private static final Spotter SIGN = new Spotter(Pattern.compile(
            "\\[[^\\]\n]+\\]\\([^)\n]*\\)|\\*{1,2}\\p{Lu}[\\p{L} ]{2,40}\\*{1,2}|(?m:^#{1,6} \\S)|(?m:^[-*] \\S.{160})"),
            c -> c == '[' || c == '*' || c == '#' || c == '-');

    @Override
    public boolean accepts(byte[] content) {
        if (content.length > 4 && new String(content, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            return false;
        }
        String text = Encodings.decode(content);
        return text.indexOf('\0') < 0 && SIGN.first(text).isPresent();
    }

    @Override
    public SourceText read(String name, byte[] content) throws UnreadableException {
        String text = Encodings.decode(content);
        String plain = MarkdownMarks.plain(text);
        Document document = Parser.builder().build().parse(plain);
        List<Line> all = new MarkdownLines(plain).of(document);
        boolean own = OwnMarkdown.is(text);
        List<Line> lines = own ? OwnMarkdown.later(text, all) : all;
        if (lines.isEmpty()) {
            throw new UnreadableException(name + ": the file holds nothing but blanks.");
        }
        return new SourceText(name, own ? "priortext-markdown" : "markdown", true, lines,
                own ? List.of(new Warning(1, "This file is a redline; it was read as the later of its two texts.")) : List.of());
    }
}
