package org.priortext.export.akn;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.priortext.align.Match;
import org.priortext.dossier.Comparison;
import org.priortext.export.ExportOptions;
import org.priortext.export.Markup;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;
import org.priortext.model.Witness;

/** What the document is, and its changes as modifications that the earlier text undergoes. */
final class MetaMarkup {

    /** The name of the date on which a file was written. */
    private static final String MARKUP = "markup";

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
        Resolution resolution = witness.resolution();
        String work = iri(witness);
        markup.element("identification", () -> {
            markup.element("FRBRWork", () -> {
                writeNames(work + "/!main", work);
                writeDays(resolution);
                markup.empty("FRBRauthor", "href", "#body");
                for (int i = 0; i < resolution.sponsors().size(); i++) {
                    markup.empty("FRBRauthor", "href", "#" + Ids.ofSponsor(i), "as", "#sponsor");
                }
                markup.empty("FRBRcountry", "value", "un");
            });
            markup.element("FRBRExpression", () -> {
                writeNames(work + "/eng@/!main", work + "/eng@");
                writeDays(resolution);
                markup.empty("FRBRauthor", "href", "#body");
                markup.empty("FRBRlanguage", "language", "eng");
            });
            markup.element("FRBRManifestation", () -> {
                writeNames(work + "/eng@/!main.xml", work + "/eng@.akn");
                markup.empty("FRBRdate", "date", options.date().toLocalDate().toString(), "name", MARKUP);
                markup.empty("FRBRauthor", "href", "#editor");
            });
        }, "source", "#editor");
        markup.newLine();
    }

    private void writeNames(String component, String uri) throws IOException {
        markup.empty("FRBRthis", "value", component);
        markup.empty("FRBRuri", "value", uri);
    }

    /** When it was adopted, if it was, and issued; the schema wants a date, so that of this file where neither is known. */
    private void writeDays(Resolution resolution) throws IOException {
        LocalDate adopted = resolution.stage() == Stage.ADOPTED ? resolution.date() : null;
        LocalDate issued = resolution.issued() != null || adopted != null ? resolution.issued() : resolution.date();
        if (adopted != null) {
            markup.empty("FRBRdate", "date", adopted.toString(), "name", "adoption");
        }
        if (issued != null) {
            markup.empty("FRBRdate", "date", issued.toString(), "name", "issued");
        }
        if (adopted == null && issued == null) {
            markup.empty("FRBRdate", "date", day(resolution), "name", MARKUP);
        }
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
            for (int i = 0; i < resolution.sponsors().size(); i++) {
                markup.empty("TLCOrganization", "eId", Ids.ofSponsor(i), "href", "/akn/ontology/organization/"
                        + resolution.sponsors().get(i).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "-").replaceAll("^-|-$", ""),
                        "showAs", resolution.sponsors().get(i));
            }
            if (!resolution.sponsors().isEmpty()) {
                markup.empty("TLCRole", "eId", "sponsor", "href", "/akn/ontology/role/sponsor", "showAs", "Sponsor");
            }
        }, "source", "#editor");
    }

    private String day(Resolution resolution) {
        LocalDate day = resolution.date() != null ? resolution.date() : resolution.issued();
        return (day != null ? day : options.date().toLocalDate()).toString();
    }

    /** The work's identifier, as the General Assembly profile spells it. */
    private String iri(Witness witness) {
        String symbol = witness.resolution().symbol();
        String name = (symbol != null ? symbol : witness.name()).replaceFirst("^A/RES/", "").replaceFirst("^A/", "")
                .replaceAll("[^A-Za-z0-9.]+", "-");
        return "/akn/un/statement/deliberation/un-ga/" + day(witness.resolution()) + "/" + name;
    }
}
