package org.priortext.export.markdown;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.priortext.export.weave.FrontMatter;
import org.priortext.export.weave.Layout;
import org.priortext.model.Footnote;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;

/** One resolution as Markdown that reads back as the same text: masthead, paragraphs, footnotes. */
public final class ResolutionMarkdown {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** The whole text, its blocks divided by empty lines. */
    public String write(Resolution resolution) {
        return write(resolution, null);
    }

    /**
     * The whole text of a draft after amendments, which says so below the name of its body.
     *
     * @param amendments the amendments by name, in the order in which they were applied; null for none
     */
    public String write(Resolution resolution, String amendments) {
        List<String> blocks = new ArrayList<>(masthead(resolution, amendments));
        if (resolution.actor() != null) {
            blocks.add(resolution.actor());
        }
        resolution.paragraphs().forEach(paragraph -> blocks.add(paragraph(paragraph)));
        for (Footnote note : resolution.footnotes()) {
            blocks.add("[^" + note.label() + "]: " + MarkdownText.escape(note.text()));
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static List<String> masthead(Resolution resolution, String amendments) {
        List<String> blocks = new ArrayList<>();
        add(blocks, resolution.symbol());
        add(blocks, resolution.body());
        add(blocks, amendments == null ? null : "As amended by " + MarkdownText.escape(amendments));
        add(blocks, resolution.issued() == null ? null : DATE.format(resolution.issued()));
        add(blocks, FrontMatter.text(resolution, Layout.SESSION));
        add(blocks, resolution.committee());
        add(blocks, FrontMatter.text(resolution, Layout.AGENDA_ITEM));
        if (!resolution.stage().agreed()) {
            String sponsors = MarkdownText.escape(String.join(", ", resolution.sponsors()));
            blocks.add((sponsors.isEmpty() ? "" : sponsors + ": ") + FrontMatter.draftKind(resolution));
        }
        add(blocks, resolution.title() == null ? null : MarkdownText.escape(resolution.title()));
        return blocks;
    }

    private static void add(List<String> blocks, String text) {
        if (text != null) {
            blocks.add(text);
        }
    }

    private static String paragraph(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        int italic = paragraph.verb() != null && paragraph.text().startsWith(paragraph.verb()) ? paragraph.verb().length() : 0;
        for (FootnoteMark mark : paragraph.marks()) {
            text.append(words(paragraph.text(), from, mark.offset(), italic)).append("[^").append(mark.label()).append(']');
            from = mark.offset();
        }
        text.append(words(paragraph.text(), from, paragraph.text().length(), italic));
        String number = paragraph.number() == null ? "" : paragraph.number() + " ";
        return (paragraph.kind() == ParagraphKind.HEADING ? "## " : number) + text;
    }

    private static String words(String text, int from, int to, int italic) {
        int split = Math.clamp(italic, from, to);
        String begin = text.substring(from, split);
        return (begin.isEmpty() ? "" : "*" + MarkdownText.escape(begin) + "*") + MarkdownText.escape(text.substring(split, to));
    }
}
