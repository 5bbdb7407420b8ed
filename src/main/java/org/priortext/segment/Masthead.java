package org.priortext.segment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.priortext.model.Stage;

/** What the lines above a resolution's body say, as they are read; every field may be missing. */
final class Masthead {

    String symbol;
    String body;
    String committee;
    Integer session;
    String agendaItem;
    String agendaTitle;
    LocalDate issued;
    LocalDate adopted;
    /** When the parts before were adopted, for a part that tells no date of its own. */
    LocalDate adoptedBefore;
    Stage stage = Stage.DRAFT;
    String title;
    String reportLine;
    String draftNumber;
    /** The number above the title of an adopted text ({@code 80/58}, {@code 2603 (XXIV)}) and the letter of a composite one's part. */
    String number;
    String part;
    /** The title above the letters of a composite text's parts. */
    String compositeTitle;
    String reportingCommittee;
    List<String> sponsors = new ArrayList<>();

    /** Takes over from the resolution before it in the same document what its own heading does not say. */
    void follow(Masthead before) {
        if (part != null) {
            number = number == null ? before.number : number;
            compositeTitle = compositeTitle == null ? before.compositeTitle : compositeTitle;
            title = title == null ? compositeTitle : title;
        }
        body = body == null ? before.body : body;
        committee = committee == null ? before.committee : committee;
        session = session == null ? before.session : session;
        if (before.stage == Stage.ADOPTED) {
            stage = Stage.ADOPTED;
            adoptedBefore = part == null ? null : before.adopted != null ? before.adopted : before.adoptedBefore;
            reportLine = reportLine == null && part != null ? before.reportLine : reportLine;
        }
    }

    /**
     * The symbol: the document's, unless the number above the title is another one's, with the letter of the part.
     *
     * @param actor the organ's line, where no masthead names it
     */
    String symbolOf(String actor) {
        String own = symbol;
        if (number != null && stage == Stage.ADOPTED && (symbol == null || !symbol.endsWith(number))) {
            own = prefix(body == null ? actor : body) + number;
        }
        if (own != null && part != null && own.endsWith(")") && number != null && own.endsWith(number)) {
            int session = own.lastIndexOf(" (");
            return own.substring(0, session) + " " + part + own.substring(session);
        }
        return own == null || part == null || own.endsWith(" " + part) ? own : own + " " + part;
    }

    private static String prefix(String organ) {
        if (organ.contains("Security Council")) {
            return "S/RES/";
        }
        if (organ.contains("Human Rights Council")) {
            return "A/HRC/RES/";
        }
        return organ.contains("Economic and Social Council") ? "E/RES/" : "A/RES/";
    }

    /** Takes over what the whole report's masthead says and a draft's own heading does not. */
    void inherit(Masthead whole) {
        symbol = whole.symbol;
        body = whole.body;
        committee = whole.committee != null ? whole.committee : whole.reportingCommittee;
        session = whole.session;
        agendaItem = whole.agendaItem;
        agendaTitle = whole.agendaTitle;
        issued = whole.issued;
        stage = Stage.RECOMMENDED;
        if (title == null) {
            title = whole.agendaTitle;
        }
    }
}
