package org.priortext.export.table;

import java.util.List;
import org.priortext.change.Obligations;
import org.priortext.change.ReportingRequests;
import org.priortext.model.Witness;

/** What a text asks of whom, and what is to be reported when. */
final class DutyTables {

    private DutyTables() {}

    static Table obligations(Witness witness) {
        return new Table("Obligations", List.of("text", "paragraph", "verb", "addressee", "what"),
                new Obligations().of(witness.resolution()).stream()
                        .map(one -> List.<Object>of(witness.name(), one.paragraph().id(), one.verb(), one.addressee(),
                                one.text()))
                        .toList());
    }

    static Table reports(Witness witness) {
        return new Table("Reporting", List.of("text", "paragraph", "addressee", "session", "session opens", "date", "what"),
                new ReportingRequests().of(witness.resolution()).stream()
                        .map(one -> List.<Object>of(witness.name(), one.obligation().paragraph().id(),
                                one.obligation().addressee(), one.session() == null ? "" : one.session(),
                                one.sessionYear() == 0 ? "" : one.sessionYear(), one.date(), one.obligation().text()))
                        .toList());
    }
}
