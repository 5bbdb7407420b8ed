package org.priortext.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.text.Span;

/**
 * Finds what the operative part asks of whom: requests, calls and invitations by their verbs, those of a chapeau once
 * for each of its sub-paragraphs, and rules such as {@code States should …} by their modals.
 */
public final class Obligations {

    private final Phrases addressees = new Phrases(Vocabulary.words("addressees.txt").stream()
            .flatMap(name -> java.util.stream.Stream.of(name, "the " + name)).toList());
    private final Phrases orders = new Phrases(VerbLadders.addressing());
    private final Phrases modals = new Phrases(List.of("shall", "must", "should", "may"));

    /** All of a resolution, in reading order. */
    public List<Obligation> of(Resolution resolution) {
        List<Obligation> found = new ArrayList<>();
        Map<String, List<Obligation>> chapeaux = new HashMap<>();
        for (Paragraph paragraph : resolution.paragraphs()) {
            if (paragraph.kind() == ParagraphKind.PREAMBULAR || paragraph.kind() == ParagraphKind.HEADING) {
                continue;
            }
            List<Obligation> own = orders(paragraph);
            if (own.isEmpty()) {
                rule(paragraph, own);
            }
            if (paragraph.text().endsWith(":") && !own.isEmpty()) {
                chapeaux.put(paragraph.id(), own);
            } else if (own.isEmpty() && chapeaux.containsKey(paragraph.parent())) {
                Obligation chapeau = chapeaux.get(paragraph.parent()).getLast();
                own.add(new Obligation(paragraph, chapeau.verb(), chapeau.addressee(), paragraph.text()));
            }
            found.addAll(own);
        }
        return found;
    }

    private List<Obligation> orders(Paragraph paragraph) {
        List<Obligation> found = new ArrayList<>();
        List<VerbPhrases.VerbPhrase> verbs = VerbPhrases.all(paragraph);
        for (int i = 0; i < verbs.size(); i++) {
            VerbPhrases.VerbPhrase verb = verbs.get(i);
            int end = i + 1 < verbs.size() ? verbs.get(i + 1).span().start() : paragraph.text().length();
            String rest = paragraph.text().substring(Math.min(verb.span().end(), end), end).strip();
            Span addressee = addressees.atStart(rest);
            if (orders.atStart(verb.core()) != null || addressee != null && verb.opening()) {
                found.add(new Obligation(paragraph, verb.core(), addressee == null ? "" : addressee.of(rest),
                        addressee == null ? rest : rest.substring(addressee.end()).strip()));
            }
        }
        return found;
    }

    private void rule(Paragraph paragraph, List<Obligation> found) {
        Span subject = addressees.atStart(paragraph.text());
        if (subject == null) {
            return;
        }
        String rest = paragraph.text().substring(subject.end());
        List<Span> modal = modals.in(rest);
        if (!modal.isEmpty()) {
            found.add(new Obligation(paragraph, modal.getFirst().of(rest), subject.of(paragraph.text()),
                    rest.substring(modal.getFirst().end()).strip()));
        }
    }
}
