package org.priortext.export.akn;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.priortext.align.Match;
import org.priortext.dossier.Comparison;
import org.priortext.export.ExportOptions;
import org.priortext.export.Markup;
import org.priortext.model.Resolution;
import org.priortext.model.Witness;

/** What the document is, and its changes as modifications that the earlier text undergoes. */
final class MetaMarkup {

    private final Markup markup;
    private final ExportOptions options;

    MetaMarkup(Markup markup, ExportOptions options) {
        this.markup = markup;
        this.options = options;
    }

    void write(Comparison comparison, List<Passages.Passage> passages) throws IOException {
        markup.element("meta", () -> {
            writeIdentification(comparison.to());
            writeModifications(comparison, passages);
            writeReferences(comparison.to().resolution());
        });
        markup.newLine();
    }

    private void writeIdentification(Witness witness) throws IOException {
        String work = iri(witness);
        String day = day(witness.resolution());
        markup.element("identification", () -> {
            markup.element("FRBRWork", () -> {
                writeFrbr(work + "/!main", work, day, "adoption", "#body");
                markup.empty("FRBRcountry", "value", "un");
            });
            markup.element("FRBRExpression", () -> {
                writeFrbr(work + "/eng@/!main", work + "/eng@", day, "expression", "#body");
                markup.empty("FRBRlanguage", "language", "eng");
            });
            markup.element("FRBRManifestation", () -> writeFrbr(work + "/eng@/!main.xml", work + "/eng@.akn",
                    options.date().toLocalDate().toString(), "markup", "#editor"));
        }, "source", "#editor");
        markup.newLine();
    }

    private void writeFrbr(String component, String uri, String day, String event, String author) throws IOException {
        markup.empty("FRBRthis", "value", component);
        markup.empty("FRBRuri", "value", uri);
        markup.empty("FRBRdate", "date", day, "name", event);
        markup.empty("FRBRauthor", "href", author);
    }

    private void writeModifications(Comparison comparison, List<Passages.Passage> passages) throws IOException {
        if (passages.stream().noneMatch(MetaMarkup::modified)) {
            return;
        }
        String source = iri(comparison.to());
        String target = iri(comparison.from());
        markup.element("analysis", () -> markup.element("passiveModifications", () -> {
            int number = 1;
            for (Passages.Passage passage : passages) {
                if (modified(passage)) {
                    writeModification("pmod_" + number++, passage, source, target);
                }
            }
        }), "source", "#editor");
        markup.newLine();
    }

    private void writeModification(String id, Passages.Passage passage, String source, String target)
            throws IOException {
        Match match = passage.clause().match();
        markup.element("textualMod", () -> {
            markup.empty("source", "href", source);
            markup.empty("destination", "href", "#" + Ids.of(passage.paragraph(), passage.deleted()));
            for (var old : match.before()) {
                markup.empty("old", "href", target + "#" + Ids.of(old, false));
            }
            if (!passage.deleted()) {
                markup.empty("new", "href", "#" + Ids.of(passage.paragraph(), false));
            }
        }, "type", type(match), "eId", id);
        markup.newLine();
    }

    private static boolean modified(Passages.Passage passage) {
        Match match = passage.clause().match();
        return match.kind() != Match.Kind.UNCHANGED || match.renumbered();
    }

    private static String type(Match match) {
        return switch (match.kind()) {
            case ADDED -> "insertion";
            case DELETED -> "repeal";
            case SPLIT -> "split";
            case MERGED -> "join";
            case EDITED -> "substitution";
            case UNCHANGED -> "renumbering";
        };
    }

    private void writeReferences(Resolution resolution) throws IOException {
        String body = resolution.body() == null ? "General Assembly" : resolution.body();
        markup.element("references", () -> {
            markup.empty("TLCOrganization", "eId", "body", "href", "/akn/ontology/organization/un-ga", "showAs", body);
            markup.empty("TLCOrganization", "eId", "editor", "href", "/akn/ontology/organization/editor", "showAs",
                    options.author().isBlank() ? "Priortext" : options.author());
        }, "source", "#editor");
    }

    private String day(Resolution resolution) {
        LocalDate day = resolution.date() != null ? resolution.date() : resolution.issued();
        return (day != null ? day : options.date().toLocalDate()).toString();
    }

    /** The work's identifier, as the General Assembly profile spells it. */
    private String iri(Witness witness) {
        String symbol = witness.resolution().symbol();
        String name = (symbol != null ? symbol : witness.label()).replaceFirst("^A/RES/", "").replaceFirst("^A/", "")
                .replaceAll("[^A-Za-z0-9.]+", "-");
        return "/akn/un/statement/deliberation/un-ga/" + day(witness.resolution()) + "/" + name;
    }
}
