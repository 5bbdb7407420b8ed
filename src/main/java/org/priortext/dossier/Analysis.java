package org.priortext.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.priortext.align.Aligner;
import org.priortext.align.Alignment;
import org.priortext.align.Correction;
import org.priortext.change.Change;
import org.priortext.change.ChangeClassifier;
import org.priortext.change.Summarizer;
import org.priortext.change.Summary;
import org.priortext.lineage.Lineage;
import org.priortext.lineage.Tracer;
import org.priortext.model.Amendment;
import org.priortext.model.Resolution;
import org.priortext.model.Witness;
import org.priortext.redline.Redline;
import org.priortext.redline.Redliner;
import org.priortext.segment.Amender;
import org.priortext.segment.AmendmentException;
import org.priortext.source.UnreadableException;

/** The whole line from file to result. The window and the command line call this and nothing below it. */
public final class Analysis {
    /** Ends the refusal of an amendment given as a text: what to do on the command line; elsewhere another advice takes its place. */
    public static final String AMEND_ADVICE = " Apply it to its draft with: priortext amend DRAFT AMENDMENT";

    private final Reader reader = new Reader();
    private final Aligner aligner = new Aligner();
    private final Redliner redliner = new Redliner();
    private final ChangeClassifier classifier = new ChangeClassifier();
    private final Summarizer summarizer = new Summarizer();

    /**
     * Reads and segments a file, with the resolution chosen or all of them.
     *
     * @throws UnreadableException if it cannot be read, holds no resolution, or not the one chosen
     */
    public SegmentedFile segment(InputSpec input) throws UnreadableException {
        return reader.read(input);
    }

    /**
     * Reads the one resolution an input names.
     *
     * @throws UnreadableException if the file holds none, or several and none is chosen, or not the chosen one
     */
    public Witness witness(InputSpec input) throws UnreadableException {
        return reader.readOne(input);
    }

    /**
     * Reads the one resolution each input names, several at a time; the outcome is as if they were read in their order.
     *
     * @throws UnreadableException as {@link #witness}, for the first that cannot be read
     */
    public List<Witness> witnesses(List<InputSpec> inputs) throws UnreadableException {
        return reader.readEach(inputs);
    }

    /**
     * Reads an amendment document.
     *
     * @throws UnreadableException if the file cannot be read or is no amendment
     */
    public Amendment amendment(Path file) throws UnreadableException {
        return reader.readAmendment(file);
    }

    /**
     * Carries out amendments on their draft, one after the other; the result is a version of its own.
     *
     * @throws UnreadableException if one is for another draft or cannot be located in it
     */
    public Witness amend(Witness draft, List<Amendment> amendments) throws UnreadableException {
        Resolution text = draft.resolution();
        List<String> names = new ArrayList<>();
        for (Amendment amendment : amendments) {
            try {
                text = new Amender().apply(text, amendment);
            } catch (AmendmentException e) {
                throw new UnreadableException(draft.label() + ": " + e.getMessage(), e);
            }
            names.add(amendment.symbol() == null ? "an amendment" : amendment.symbol());
        }
        return new Witness(draft.name() + " as amended by " + String.join(" and ", names), text);
    }

    /** Compares two versions. */
    public Comparison compare(Witness from, Witness to, List<Correction> corrections) {
        return compare(from, to, corrections, List.of());
    }

    /**
     * Compares two versions with others at hand.
     *
     * @param others further texts of the dossier, for what texts of the same family cite and the later one does not
     */
    public Comparison compare(Witness from, Witness to, List<Correction> corrections, List<Witness> others) {
        Alignment alignment = aligner.align(from.resolution(), to.resolution(), corrections);
        List<Redline> redlines = alignment.matches().stream().map(redliner::redline).toList();
        List<List<Change>> changes = classifier.classify(alignment, redlines);
        List<Comparison.Clause> clauses = new ArrayList<>();
        for (int i = 0; i < redlines.size(); i++) {
            clauses.add(new Comparison.Clause(redlines.get(i), changes.get(i)));
        }
        Summary summary = summarizer.summarize(alignment, changes, others.stream().map(Witness::resolution).toList());
        return new Comparison(from, to, alignment, clauses, summary);
    }

    /**
     * A comparison summed up anew with other texts at hand.
     *
     * @param others as in {@link #compare(Witness, Witness, List, List)}
     */
    public Comparison summarize(Comparison comparison, List<Witness> others) {
        List<List<Change>> changes = comparison.clauses().stream().map(Comparison.Clause::changes).toList();
        return comparison.withSummary(
                summarizer.summarize(comparison.alignment(), changes, others.stream().map(Witness::resolution).toList()));
    }

    /** Traces the last of the witnesses, oldest first. */
    public Lineage trace(List<Witness> witnesses) {
        return trace(witnesses, Dossier.EMPTY);
    }

    /**
     * Traces the last of the witnesses with the pairings that a dossier's user has set by hand.
     *
     * @param witnesses oldest first, labelled as in the dossier
     */
    public Lineage trace(List<Witness> witnesses, Dossier dossier) {
        return new Tracer((before, after) -> aligner.align(before.resolution(), after.resolution(),
                dossier.corrections(before, after))).trace(witnesses);
    }
}
