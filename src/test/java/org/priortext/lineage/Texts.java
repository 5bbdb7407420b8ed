package org.priortext.lineage;

import java.util.ArrayList;
import java.util.List;
import org.priortext.model.Citation;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;
import org.priortext.model.Witness;

/** Small texts for tests: each line is a paragraph, {@code PP1: …} or {@code OP1: …}. */
final class Texts {

    private Texts() {}

    static Witness text(String label, Stage stage, Integer session, String title, String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            String id = line.substring(0, colon);
            ParagraphKind kind = id.startsWith("PP") ? ParagraphKind.PREAMBULAR : ParagraphKind.OPERATIVE;
            String text = line.substring(colon + 2);
            paragraphs.add(new Paragraph(id, kind, null, null, null, null, text, List.of(), citations(text), List.of()));
        }
        return new Witness(label, new Resolution(null, stage, title, null, null, session, null, null, null, List.of(),
                null, null, null, paragraphs, List.of()));
    }

    static Witness adopted(String label, String... lines) {
        return text(label, Stage.ADOPTED, null, null, lines);
    }

    static Witness draft(String label, String... lines) {
        return text(label, Stage.DRAFT, null, null, lines);
    }

    private static List<Citation> citations(String text) {
        return java.util.regex.Pattern.compile("\\b\\d{2}/\\d{1,3}\\b").matcher(text).results()
                .map(found -> new Citation(found.group(), "A/RES/" + found.group(), null, found.start(), found.end())).toList();
    }

    /** One line a span: route, ~ if near, first source, via, and the words. */
    static List<String> spans(Lineage lineage, String id) {
        return lineage.paragraphs().stream().filter(traced -> traced.paragraph().id().equals(id))
                .flatMap(traced -> traced.provenances().stream()).map(Texts::span).toList();
    }

    static String span(Provenance provenance) {
        StringBuilder line = new StringBuilder(provenance.route().code());
        if (!provenance.exact()) {
            line.append('~');
        }
        if (provenance.first() != null) {
            line.append(' ').append(place(provenance.first()));
            provenance.via().forEach(via -> line.append(" > ").append(place(via)));
        }
        return line.append(": ").append(provenance.slice().text().strip()).toString();
    }

    private static String place(Place place) {
        return place.witness().label() + " " + place.slice().paragraph().id();
    }

    /** One line a clause: where it went, version by version. */
    static String steps(Lineage lineage, String label, String id) {
        return lineage.survival().stream()
                .filter(descent -> descent.witness().label().equals(label) && descent.ancestor().id().equals(id))
                .findFirst().map(Texts::steps).orElseThrow();
    }

    static String steps(Descent descent) {
        List<String> steps = descent.steps().stream().map(step -> step.witness().label() + " " + step.fate().code()
                + step.to().stream().map(paragraph -> " " + paragraph.id()).reduce("", String::concat)).toList();
        return String.join(", ", steps);
    }
}
