package org.priortext.export.weave;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.priortext.export.OrdinalWords;
import org.priortext.model.DocumentSymbol;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;

/**
 * The lines above the text of a resolution, as drafts and adopted resolutions of the General Assembly print them
 * (domain 1.1).
 */
final class FrontMatter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private FrontMatter() {}

    /** The text of a line, or null where the resolution has no such line. */
    static String text(Resolution resolution, Layout line) {
        boolean draft = !resolution.stage().agreed();
        return switch (line) {
            case MASTHEAD_SYMBOL -> or(resolution.symbol(), "");
            case MASTHEAD_BODY -> draft ? "Distr.: Limited" : "Distr.: General";
            case MASTHEAD_DATE -> day(resolution.issued() != null || !draft ? resolution.issued() : resolution.date());
            case SESSION -> session(resolution);
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

    private static String session(Resolution resolution) {
        StringBuilder text = new StringBuilder();
        if (resolution.session() != null) {
            text.append(OrdinalWords.capitalized(resolution.session())).append(" session");
        }
        if (resolution.committee() != null && !resolution.stage().agreed()) {
            text.append(text.isEmpty() ? "" : ", ").append(resolution.committee());
        }
        if (resolution.agendaItem() != null) {
            text.append(text.isEmpty() ? "" : ", ").append("agenda item ").append(resolution.agendaItem());
        }
        return text.isEmpty() ? null : text.toString();
    }

    private static String sponsors(Resolution resolution) {
        String kind = resolution.stage() == Stage.REVISED_DRAFT ? "revised draft resolution" : "draft resolution";
        if (resolution.sponsors().isEmpty()) {
            return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        }
        int last = resolution.sponsors().size() - 1;
        return (last == 0 ? "" : String.join(", ", resolution.sponsors().subList(0, last)) + " and ")
                + resolution.sponsors().get(last) + ": " + kind;
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
