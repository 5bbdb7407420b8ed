package org.priortext.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One resolution, draft or adopted: its masthead's facts and its paragraphs in reading order.
 *
 * @param symbol the document symbol, or null where the text has none
 * @param stage how far it has come
 * @param title its own title, which may differ from that of the agenda item
 * @param date of adoption; for a draft the date of the document; null if unknown
 * @param issued the date printed in the masthead, or null
 * @param session number of the session, or null
 * @param body "General Assembly", or null
 * @param committee "First Committee", or null
 * @param agendaItem number of the item as printed, or null
 * @param sponsors names of States as printed
 * @param actor "The General Assembly,"
 * @param vote the recorded vote, or null
 * @param reportLine "[on the report of …]" without the brackets, or null
 * @param paragraphs in reading order, each sub-paragraph after its parent
 * @param footnotes in the order of their labels' first appearance
 */
public record Resolution(
        String symbol,
        Stage stage,
        String title,
        LocalDate date,
        LocalDate issued,
        Integer session,
        String body,
        String committee,
        String agendaItem,
        List<String> sponsors,
        String actor,
        Vote vote,
        String reportLine,
        List<Paragraph> paragraphs,
        List<Footnote> footnotes) {

    public Resolution {
        sponsors = List.copyOf(sponsors);
        paragraphs = List.copyOf(paragraphs);
        footnotes = List.copyOf(footnotes);
    }

    /** A resolution known by its paragraphs alone, as tests and tools make them. */
    public static Resolution of(List<Paragraph> paragraphs) {
        return new Resolution(null, Stage.DRAFT, null, null, null, null, null, null, null, List.of(), null, null, null,
                paragraphs, List.of());
    }

    /** The same text under another symbol. */
    public Resolution withSymbol(String other) {
        return new Resolution(other, stage, title, date, issued, session, body, committee, agendaItem, sponsors, actor, vote, reportLine, paragraphs, footnotes);
    }

    public Optional<Paragraph> paragraph(String id) {
        return paragraphs.stream().filter(paragraph -> paragraph.id().equals(id)).findFirst();
    }

    public Optional<Footnote> footnote(String label) {
        return footnotes.stream().filter(footnote -> footnote.label().equals(label)).findFirst();
    }
}
