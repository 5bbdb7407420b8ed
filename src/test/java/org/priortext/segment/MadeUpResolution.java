package org.priortext.segment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.priortext.source.WordFile;

/**
 * A resolution nobody has adopted, written down in each format: what the text says is the same, how it is said differs.
 *
 * @param paragraphs in order
 * @param notes the texts of the footnotes 1, 2 …
 */
record MadeUpResolution(List<Item> paragraphs, List<String> notes) {

    private static final List<String> MASTHEAD = List.of("A/C.1/98/L.3", "Distr.: Limited", "5 October 2043", "Ninety-eighth session",
            "First Committee", "Agenda item 12", "Tea and biscuits", "Albania, Brazil and Chad: draft resolution", "Tea and biscuits in the common interest");
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /**
     * @param level 0 preamble or heading, 1 operative, 2 (a), 3 (i)
     * @param label as printed, empty if none
     * @param verb in italics, may be empty
     * @param text the rest
     * @param note the number of the footnote called at the end, or 0
     */
    record Item(int level, String label, String verb, String text, int note) {

        private String printed() {
            return label.isEmpty() ? "" : label + " ";
        }
    }

    byte[] docx() {
        WordFile file = new WordFile().unNumbering().footnotes(notes.toArray(String[]::new));
        MASTHEAD.forEach(file::plain);
        file.paragraph("", WordFile.run("<w:i/>", "The General Assembly"), WordFile.run("", ","));
        for (Item item : paragraphs) {
            boolean counted = item.level() > 0 && !item.label().contains(" ");
            String properties = counted ? "<w:numPr><w:ilvl w:val=\"" + (item.level() - 1) + "\"/><w:numId w:val=\"1\"/></w:numPr>" : "";
            file.paragraph(properties, WordFile.run("", counted ? "" : item.printed()), WordFile.run("<w:i/>", item.verb()), WordFile.run("", item.text()),
                    item.note() == 0 ? "" : WordFile.noteReference(item.note()));
        }
        return file.bytes();
    }

    byte[] html() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><title>Draft</title>");
        MASTHEAD.forEach(line -> page.append("<p>").append(line).append("</p>\n"));
        page.append("<p><em>The General Assembly</em>,</p>\n");
        for (Item item : paragraphs) {
            page.append("<p>").append(item.printed()).append("<i>").append(item.verb()).append("</i>").append(item.text());
            if (item.note() > 0) {
                page.append("<a href='#n").append(item.note()).append("'><sup>").append(item.note()).append("</sup></a>");
            }
            page.append("</p>\n");
        }
        for (int n = 1; n <= notes.size(); n++) {
            page.append("<p id=n").append(n).append("><sup>").append(n).append("</sup> ").append(notes.get(n - 1)).append("</p>\n");
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] markdown() {
        return lines("*", "\n\n", Integer.MAX_VALUE);
    }

    /** A page in one wide column, paragraphs by their indents. */
    byte[] pdf() {
        return printed(new PdfPages(100, 400, 24, 0));
    }

    /** Pages whose paragraphs stand apart without indents. */
    byte[] pdfBlocks() {
        return printed(new PdfPages(100, 400, 0, 8));
    }

    private byte[] printed(PdfPages pages) {
        MASTHEAD.forEach(pages::line);
        pages.paragraph(List.of(new PdfPages.Piece("The General Assembly", true, 0), new PdfPages.Piece(",", false, 0)), notes);
        for (Item item : paragraphs) {
            List<PdfPages.Piece> pieces = new ArrayList<>();
            pieces.add(new PdfPages.Piece(item.printed(), false, 0));
            pieces.add(new PdfPages.Piece(item.verb(), true, 0));
            pieces.add(new PdfPages.Piece(item.text(), false, 0));
            if (item.note() > 0) {
                pieces.add(new PdfPages.Piece("", false, item.note()));
            }
            pages.paragraph(pieces, notes);
        }
        return pages.bytes();
    }

    /** One paragraph a line. */
    byte[] text() {
        return lines("", "\n\n", Integer.MAX_VALUE);
    }

    /** Printed lines of a page, paragraphs apart. */
    byte[] dump() {
        return lines("", "\n\n", 78);
    }

    private byte[] lines(String emphasis, String apart, int width) {
        StringBuilder text = new StringBuilder(String.join(apart, MASTHEAD)).append(apart).append(emphasis).append("The General Assembly")
                .append(emphasis).append(",").append(apart);
        for (Item item : paragraphs) {
            String verb = item.verb().isEmpty() ? "" : emphasis + item.verb() + emphasis;
            String mark = item.note() == 0 ? "" : RAISED.substring(item.note(), item.note() + 1);
            text.append(wrapped(item.printed() + verb + item.text() + mark, width)).append(apart);
        }
        List<String> printed = new ArrayList<>();
        for (int n = 1; n <= notes.size(); n++) {
            printed.add(RAISED.charAt(n) + " " + notes.get(n - 1));
        }
        return text.append(String.join(apart, printed)).append("\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String wrapped(String paragraph, int width) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ")) {
            if (column > 0 && column + word.length() >= width) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
            }
            lines.append(word);
            column += word.length() + 1;
        }
        return lines.toString();
    }
}
