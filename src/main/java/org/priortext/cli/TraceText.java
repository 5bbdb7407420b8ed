package org.priortext.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.priortext.dossier.ForceFinder;
import org.priortext.export.RouteText;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Place;
import org.priortext.lineage.Provenance;
import org.priortext.lineage.Route;
import org.priortext.lineage.Share;
import org.priortext.lineage.Shares;
import org.priortext.lineage.Survival;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Vote;

/** A lineage for reading in a terminal. */
final class TraceText {

    private final ForceFinder forces = new ForceFinder();
    private final PrintWriter out;

    TraceText(Terminal terminal) {
        this.out = terminal.out();
    }

    void print(Lineage lineage) {
        out.println("Where the words of " + lineage.target().name() + " come from (earliest among the texts given)");
        for (Share share : lineage.shares()) {
            out.println(String.format(Locale.ROOT, "  %5.1f %%  %s (%d words): %s", share.share() * 100, share.witness().name(),
                    share.words(), (share.witness() == lineage.target() ? ownWords(lineage) : "") + standing(share.witness().resolution())));
        }
        for (Lineage.Traced traced : lineage.paragraphs()) {
            out.println();
            out.println(traced.paragraph().id());
            traced.provenances().forEach(provenance -> out.println(
                    "  [" + source(provenance, lineage) + "] " + provenance.slice().text().strip()));
        }
        out.println();
        out.println("Words still alive (in runs of three and more)");
        for (Survival figure : lineage.survivalFigures()) {
            out.println(String.format(Locale.ROOT, "  %5.1f %%  of %s in %s (%d of %d words)", figure.share() * 100,
                    figure.witness().name(), figure.in().name(), figure.alive(), figure.words()));
        }
        out.println();
        out.println("What became of every earlier clause (nothing is said of a text that is not of its line and has none of its words)");
        lineage.survival().forEach(this::descent);
    }

    /** What the target's own share is made of: {@code 33 words new here, 12 of formulae; }. */
    private static String ownWords(Lineage lineage) {
        return Shares.words(lineage, Route.NEW) + " words new here, " + Shares.words(lineage, Route.FORMULA) + " of formulae; ";
    }

    /** How far a text got and how: {@code recommended, 2018-11-19, recorded vote 109-45-16}. */
    private static String standing(Resolution text) {
        return text.stage().code() + (text.date() == null ? "" : ", " + text.date())
                + (text.vote() == null ? "" : text.vote().recorded() ? ", recorded vote " + text.vote().figures() : ", without a vote");
    }

    /** The road of a phrase: {@code inherited, agreed: 73-27, OP1.2 (vote 109-45-16), nearly; via 3 texts, last A/RES/77/36, PP8}. */
    private static String source(Provenance provenance, Lineage lineage) {
        if (provenance.first() == null) {
            return provenance.route().code();
        }
        if (provenance.route() == Route.FORMULA) {
            return "formula: " + place(provenance);
        }
        String road = lineage.isReintroduced(provenance) ? "dropped and back" : provenance.route().code();
        return road + ", " + standing(provenance, lineage) + ": " + place(provenance) + RouteText.older(provenance) + via(provenance);
    }

    private static String standing(Provenance provenance, Lineage lineage) {
        if (provenance.agreed()) {
            return "agreed";
        }
        return lineage.target().resolution().stage().agreed() ? "first in a draft, adopted here" : "not agreed";
    }

    private static String place(Provenance provenance) {
        Vote vote = provenance.first().witness().resolution().vote();
        String adopted = vote == null ? "" : vote.recorded() ? " (vote " + vote.figures() + ")" : " (without a vote)";
        return citation(provenance.first()) + adopted + (provenance.exact() ? "" : ", nearly");
    }

    private static String via(Provenance provenance) {
        return switch (provenance.via().size()) {
            case 0 -> "";
            case 1 -> "; via " + citation(provenance.via().getFirst());
            default -> "; via " + provenance.via().size() + " texts, last " + citation(provenance.via().getLast());
        };
    }

    private static String citation(Place place) {
        return place.witness().name() + ", " + place.slice().paragraph().id();
    }

    private void descent(Descent descent) {
        StringBuilder line = new StringBuilder("  " + descent.witness().name() + ", " + descent.ancestor().id() + ":");
        if (descent.steps().isEmpty()) {
            line.append("  in no later text given");
        }
        for (Descent.Step step : descent.steps()) {
            line.append("  ").append(step.witness().name()).append(' ').append(step.fate().code());
            forces.force(descent, step).ifPresent(change -> line.append(", ").append(change.weakens() ? "weaker: " : "stronger: ").append(change.note()));
            if (!step.to().isEmpty()) {
                line.append(" (").append(String.join(", ", step.to().stream().map(Paragraph::id).toList())).append(')');
            }
        }
        out.println(line);
    }
}
