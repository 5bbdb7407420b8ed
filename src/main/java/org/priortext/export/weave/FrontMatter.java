package org.priortext.export.weave;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.priortext.export.OrdinalWords;
import org.priortext.model.DocumentSymbol;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;

/**
 * The lines above the text of a resolution, as drafts and adopted resolutions of the General Assembly print them
 * (domain 1.1).
 */
public final class FrontMatter {

    /** The lines, in order. */
    public static final List<Layout> LINES = List.of(Layout.MASTHEAD_SYMBOL, Layout.MASTHEAD_BODY, Layout.MASTHEAD_DATE,
            Layout.SESSION, Layout.COMMITTEE, Layout.AGENDA_ITEM, Layout.ADOPTION, Layout.SPONSORS, Layout.REPORT,
            Layout.TITLE, Layout.ACTOR);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private FrontMatter() {}

    /**
     * The text of a line, or null where the resolution has no such line.
     *
     * @param line one of those above the paragraphs
     */
    public static String text(Resolution resolution, Layout line) {
        boolean draft = !resolution.stage().agreed();
        return switch (line) {
            case MASTHEAD_SYMBOL -> or(resolution.symbol(), "");
            case MASTHEAD_BODY -> draft ? "Distr.: Limited" : "Distr.: General";
            case MASTHEAD_DATE -> day(resolution.issued() != null || !draft ? resolution.issued() : resolution.date());
            case SESSION -> resolution.session() == null ? null : OrdinalWords.capitalized(resolution.session()) + " session";
            case COMMITTEE -> draft ? resolution.committee() : null;
            case AGENDA_ITEM -> resolution.agendaItem() == null ? null : "Agenda item " + resolution.agendaItem();
            case ADOPTION -> resolution.stage() != Stage.ADOPTED || resolution.date() == null ? null
                    : "Resolution adopted by the " + or(resolution.body(), "General Assembly") + " on "
                            + day(resolution.date());
            case SPONSORS -> draft ? sponsors(resolution) : null;
            case REPORT -> resolution.reportLine() == null ? null : "[" + resolution.reportLine() + "]";
            case TITLE -> title(resolution);
            case ACTOR -> resolution.actor();
            default -> throw new IllegalArgumentException("not of the front matter: " + line);
        };
    }

    /** The name of the body, in large letters at the left. */
    static String body(Resolution resolution) {
        return or(resolution.body(), "General Assembly");
    }

    /** What a draft calls itself behind its sponsors; with a capital where it names none. */
    public static String draftKind(Resolution resolution) {
        boolean begins = resolution.sponsors().isEmpty();
        if (resolution.stage() == Stage.REVISED_DRAFT) {
            return begins ? "Revised draft resolution" : "revised draft resolution";
        }
        return begins ? "Draft resolution" : "draft resolution";
    }

    private static String sponsors(Resolution resolution) {
        if (resolution.sponsors().isEmpty()) {
            return draftKind(resolution);
        }
        int last = resolution.sponsors().size() - 1;
        return (last == 0 ? "" : String.join(", ", resolution.sponsors().subList(0, last)) + " and ")
                + resolution.sponsors().get(last) + ": " + draftKind(resolution);
    }

    private static String title(Resolution resolution) {
        if (resolution.title() == null) {
            return null;
        }
        String symbol = resolution.symbol();
        boolean numbered = resolution.stage() == Stage.ADOPTED && symbol != null && symbol.startsWith("A/RES/");
        return (numbered ? new DocumentSymbol(symbol).inRunningText() + ". " : "") + resolution.title();
    }

    private static String day(LocalDate date) {
        return date == null ? null : DAY.format(date);
    }

    private static String or(String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
