package org.priortext.export.akn;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.priortext.dossier.Comparison;
import org.priortext.export.ComparisonExporter;
import org.priortext.export.ExportOptions;
import org.priortext.export.Markup;
import org.priortext.export.Progress;
import org.priortext.model.Footnote;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;

/**
 * The later text as Akoma Ntoso, with the words of the earlier one marked as deleted, and the changes of whole paragraphs
 * listed as modifications.
 */
public final class AknExporter implements ComparisonExporter {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    @Override
    public String format() {
        return "akn";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out, Progress progress)
            throws IOException {
        List<Passages.Passage> passages = Passages.of(comparison);
        Resolution resolution = comparison.to().resolution();
        Markup markup = Markup.xml(out);
        InlineMarkup inline = new InlineMarkup(markup, passages);
        markup.element("akomaNtoso", () -> {
            markup.newLine();
            markup.element("statement", () -> {
                new MetaMarkup(markup, options).write(comparison, passages);
                writePreface(markup, inline, comparison);
                writePreamble(markup, inline, resolution, passages);
                markup.element("mainBody", () -> new BodyMarkup(markup, inline).write(
                        passages.stream().filter(passage -> !preambular(passage)).toList()));
            }, "name", resolution.stage() == Stage.ADOPTED ? "resolution" : "resolutionDraft");
        }, "xmlns", NAMESPACE);
        markup.newLine();
        markup.end();
    }

    private static void writePreface(Markup markup, InlineMarkup inline, Comparison comparison) throws IOException {
        Resolution resolution = comparison.to().resolution();
        List<Footnote> unplaced = unplaced(resolution);
        List<Footnote> gone = unplaced(comparison.from().resolution());
        markup.element("preface", () -> {
            if (!gone.isEmpty() || !unplaced.isEmpty()) {
                markup.element("p", () -> {
                    for (Footnote note : gone) {
                        inline.writeUnplaced(note, true);
                    }
                    for (Footnote note : unplaced) {
                        inline.writeUnplaced(note, false);
                    }
                });
            }
            new PrefaceMarkup(markup).write(resolution);
        });
        markup.newLine();
    }

    /** Footnotes no paragraph calls: those of the masthead, as a rule. */
    private static List<Footnote> unplaced(Resolution resolution) {
        Set<String> called = resolution.paragraphs().stream().flatMap(paragraph -> paragraph.marks().stream())
                .map(FootnoteMark::label).collect(Collectors.toSet());
        return resolution.footnotes().stream().filter(note -> !called.contains(note.label())).toList();
    }

    private static void writePreamble(Markup markup, InlineMarkup inline, Resolution resolution,
            List<Passages.Passage> passages) throws IOException {
        List<Passages.Passage> paragraphs = passages.stream().filter(AknExporter::preambular).toList();
        if (resolution.actor() == null && paragraphs.isEmpty()) {
            return;
        }
        markup.element("preamble", () -> {
            if (resolution.actor() != null) {
                markup.element("formula", () -> markup.element("p", resolution.actor()), "name", "enactingFormula");
                markup.newLine();
            }
            if (!paragraphs.isEmpty()) {
                markup.element("container", () -> {
                    for (Passages.Passage passage : paragraphs) {
                        inline.writeWords(passage.pieces(), "eId", Ids.of(passage.paragraph(), passage.deleted()));
                        markup.newLine();
                    }
                }, "name", "preambularParagraphs");
            }
        });
        markup.newLine();
    }

    private static boolean preambular(Passages.Passage passage) {
        Paragraph paragraph = passage.paragraph();
        return paragraph.kind() == ParagraphKind.PREAMBULAR;
    }
}
