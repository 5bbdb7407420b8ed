package org.priortext.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.text.Span;

/**
 * Finds what the operative part asks of whom: requests, calls and invitations by their verbs, those of a chapeau once
 * for each of its sub-paragraphs, and rules such as {@code States should …} by their modals.
 */
public final class Obligations {

    /** What joins an order to the verb that follows it. */
    private static final Pattern SEAM = Pattern.compile(",?(?:\\s+|^)(?:and|while)$|,$");

    private final Addressees addressees = new Addressees();
    private final Phrases orders = new Phrases(Stream.concat(VerbLadders.addressing().stream(),
            Vocabulary.words("actors.txt", "other").stream()).toList());
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
            if (orders.anyIn(verb.core())) {
                int end = i + 1 < verbs.size() ? verbs.get(i + 1).span().start() : paragraph.text().length();
                String rest = paragraph.text().substring(Math.min(verb.span().end(), end), end).strip();
                found.add(order(paragraph, verb.core(), SEAM.matcher(rest).replaceFirst(""), found));
            }
        }
        return joined(found);
    }

    private Obligation order(Paragraph paragraph, String verb, String rest, List<Obligation> before) {
        Span span = addressees.in(rest);
        if (span == null) {
            return new Obligation(paragraph, verb, "", rest);
        }
        String addressee = span.of(rest);
        if (addressees.isPronoun(addressee) && !before.isEmpty() && !before.getLast().addressee().isEmpty()) {
            addressee = before.getLast().addressee();
        }
        return new Obligation(paragraph, verb, addressee, rest.substring(span.end()).strip());
    }

    /** Two calls with one order behind the second ({@code calls upon States and invites others to act}) share it. */
    private static List<Obligation> joined(List<Obligation> orders) {
        List<Obligation> joined = new ArrayList<>(orders);
        for (int i = orders.size() - 2; i >= 0; i--) {
            Obligation one = orders.get(i);
            if (one.text().isEmpty()) {
                joined.set(i, new Obligation(one.paragraph(), one.verb(), one.addressee(), joined.get(i + 1).text()));
            }
        }
        return joined;
    }

    private void rule(Paragraph paragraph, List<Obligation> found) {
        Span subject = addressees.known(paragraph.text());
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
