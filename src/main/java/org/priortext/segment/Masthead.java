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
    Stage stage = Stage.DRAFT;
    String title;
    String reportLine;
    String draftNumber;
    String reportingCommittee;
    List<String> sponsors = new ArrayList<>();

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
