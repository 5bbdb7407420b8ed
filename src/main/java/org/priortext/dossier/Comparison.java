package org.priortext.dossier;

import java.util.List;
import java.util.Optional;
import org.priortext.align.Alignment;
import org.priortext.align.Match;
import org.priortext.change.Brief;
import org.priortext.change.Briefing;
import org.priortext.change.Change;
import org.priortext.change.StillStanding;
import org.priortext.change.Summarizer;
import org.priortext.change.Summary;
import org.priortext.lineage.Echo;
import org.priortext.model.Witness;
import org.priortext.redline.Apparatus;
import org.priortext.redline.Redline;

/**
 * Two versions compared, clause by clause.
 *
 * @param from the earlier text
 * @param to the later text
 * @param alignment which paragraphs correspond
 * @param clauses one for each match, in the alignment's order
 * @param summary figures and names
 * @param facts what the two texts tell beside
 */
public record Comparison(Witness from, Witness to, Alignment alignment, List<Clause> clauses, Summary summary, PairFacts facts) {

    public Comparison {
        clauses = List.copyOf(clauses);
    }

    /** A comparison of which no fact beside has been asked for. */
    public Comparison(Witness from, Witness to, Alignment alignment, List<Clause> clauses, Summary summary) {
        this(from, to, alignment, clauses, summary, new PairFacts(from, to, alignment));
    }

    Comparison withSummary(Summary other) {
        return new Comparison(from, to, alignment, clauses, other, facts);
    }

    /**
     * One match with its redline and the meaning of its edits.
     *
     * @param redline word by word
     * @param changes what the edits mean, substantive first
     */
    public record Clause(Redline redline, List<Change> changes) {

        public Clause {
            changes = List.copyOf(changes);
        }

        public Match match() {
            return redline.match();
        }

        /** Whether it has edits and all of them are of editorial patterns. */
        public boolean editorialOnly() {
            return Summarizer.editorialOnly(changes);
        }

        /** Whether an edit of it is of substance. */
        public boolean substantive() {
            return changes.stream().anyMatch(Change::substantive);
        }

        /** Whether there is anything to tell of it: other words, another place, another footnote, a reference gone stale. */
        public boolean differs() {
            return match().kind() != Match.Kind.UNCHANGED || match().moved() || substantive() || editorialOnly();
        }
    }

    /** The languages of the two texts where these differ. */
    public Optional<Languages> languages() {
        return facts.languages();
    }

    /** What a head of delegation reads in one minute. */
    public Brief brief() {
        return new Briefing().brief(from.name(), to.name(), alignment, clauses.stream().map(Clause::changes).toList(), summary, standing());
    }

    /** How much of the earlier text still stands in the later one: what a trace of the two says. */
    public StillStanding standing() {
        return facts.standing();
    }

    /** Where words of an earlier clause live on in a later one that is not its counterpart. */
    public List<Echo> echoes() {
        return facts.echoes();
    }

    /** Title and footnotes, word by word. */
    public Apparatus apparatus() {
        return facts.apparatus();
    }

    /** Whether the two texts differ in a word of a paragraph, of the title or of a footnote, or in the order of paragraphs. */
    public boolean differs() {
        return apparatus().changed() || clauses.stream().anyMatch(clause ->
                clause.match().kind() != Match.Kind.UNCHANGED || clause.match().moved());
    }
}
