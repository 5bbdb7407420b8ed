package org.priortext.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.priortext.align.Alignment;
import org.priortext.align.Match;
import org.priortext.model.CitationForm;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.text.Span;

/**
 * Mandates that come or go with a whole paragraph: a report asked of the Secretariat, a body founded or renewed, a
 * meeting convened, services provided. Each means work and as a rule money, though the paragraph names no cost.
 */
final class MandateItems {

    /** Characters of an order that are told. */
    private static final int ORDER = 60;

    private final ReportingRequests reports = new ReportingRequests();
    private final Phrases acts = new Phrases(Stream.of("act", "support").flatMap(kind -> Vocabulary.words("mandate.txt", kind).stream()).toList());
    private final Addressees addressees = new Addressees();
    private final Phrases orders = new Phrases(Vocabulary.words("mandate.txt", "order"));

    /** @param executed ids of dropped paragraphs whose time has come; they are told elsewhere */
    List<BriefItem> items(Alignment alignment, Set<String> executed) {
        List<BriefItem> items = new ArrayList<>();
        told(alignment.after(), paragraphs(alignment, Match.Kind.ADDED), "new", items);
        told(alignment.before(), paragraphs(alignment, Match.Kind.DELETED).stream()
                .filter(paragraph -> !executed.contains(paragraph.id())).toList(), "dropped", items);
        return items;
    }

    private static List<Paragraph> paragraphs(Alignment alignment, Match.Kind kind) {
        return alignment.matches().stream().filter(match -> match.kind() == kind).flatMap(Match::paragraphs).toList();
    }

    private void told(Resolution text, List<Paragraph> paragraphs, String fate, List<BriefItem> items) {
        Map<String, String> mandates = new LinkedHashMap<>();
        for (ReportingRequest request : reports.of(text)) {
            if (orders.atStart(request.obligation().verb()) != null) {
                mandates.putIfAbsent(request.obligation().paragraph().id(), report(request));
            }
        }
        for (Paragraph paragraph : paragraphs) {
            String mandate = mandates.getOrDefault(paragraph.id(), act(paragraph));
            if (mandate != null) {
                items.add(new BriefItem("%s (%s): %s".formatted(paragraph.id(), fate, mandate), List.of(paragraph.id()), 0));
            }
        }
    }

    private static String report(ReportingRequest request) {
        String time = request.session() == null ? request.date() : CitationForm.ordinal(request.session()) + " session"
                + (request.date().isEmpty() ? "" : ", " + request.date());
        return "report asked of " + (request.obligation().addressee().isEmpty() ? "nobody named" : request.obligation().addressee())
                + (time.isEmpty() ? "" : ", " + time);
    }

    /** An order that begins with the act of a mandate, or null. */
    private String act(Paragraph paragraph) {
        VerbPhrases.VerbPhrase verb = VerbPhrases.opening(paragraph);
        if (verb == null || orders.atStart(verb.core()) == null) {
            return null;
        }
        String order = paragraph.text().substring(verb.span().end()).strip();
        Span asked = addressees.in(order);
        boolean act = acts.atStart(order) != null || asked != null && acts.atStart(order.substring(asked.end()).strip()) != null;
        return !act ? null : Words.lower(verb.core()) + " " + Words.cut(order, ORDER);
    }
}
