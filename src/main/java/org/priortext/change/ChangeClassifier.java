package org.priortext.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.priortext.align.Alignment;
import org.priortext.redline.Redline;

/**
 * Says what each edit of a redline means. Rules are asked in order, each for the edits that those before it left
 * unexplained; the last takes all, so that an edit of no known editorial pattern is substantive.
 */
public final class ChangeClassifier {

    private static final SmallWordsRule SMALL_WORDS = new SmallWordsRule();

    private static final List<PassageRule> PASSAGE_RULES = List.of(
            new WholeParagraphRule(), new PlaceRule(), new StaleReferenceRule(), new FootnoteRule());

    /** Rules for patterns that show in single edits. */
    private static final List<EditRule> PATTERN_RULES = List.of(
            new SeamRule(), new TypographyRule(), new RolledCitationRule(), new RecallListRule(), new ReferenceRule(),
            new NegationRule(), new SequenceModifierRule(), new VerbRule(), new AddresseeRule(), new AbbreviationRule(), new SessionRule(),
            new DateRule(), new AnaphoraRule(), new NameRule(), new CostRule(), new ReportingLineRule(), new ModalRule(),
            new QualifierRule(), new FigureRule());

    /** Rules for what is left, neighbouring edits taken as one passage. */
    private static final List<EditRule> PASSAGE_EDIT_RULES = List.of(
            new SeamRule(), new ModalRule(), new QualifierRule(), new PunctuationRule(), new TypographyRule(), new AnaphoraRule(),
            SMALL_WORDS, new MandateRule(), new FigureRule(), new RemainderRule());

    /** The edits of one match, substantive ones first; none for an unchanged paragraph in its place. */
    public List<Change> classify(Alignment alignment, Redline redline) {
        return classify(alignment, List.of(redline)).getFirst();
    }

    /**
     * The edits of several matches, in their order, on all processors: no match needs what is said of another. What concerns
     * the texts as wholes is looked up once.
     */
    public List<List<Change>> classify(Alignment alignment, List<Redline> redlines) {
        Setting setting = Setting.of(alignment);
        return redlines.parallelStream().map(redline -> changes(Passage.of(setting, redline))).toList();
    }

    private static List<Change> changes(Passage passage) {
        List<Change> changes = new ArrayList<>();
        PASSAGE_RULES.forEach(rule -> changes.addAll(rule.read(passage)));
        if (passage.twoSided()) {
            changes.addAll(edits(passage));
        }
        changes.sort(Comparator.comparing(ChangeType::of));
        return changes.stream().distinct().toList();
    }

    private static List<Change> edits(Passage passage) {
        List<Change> changes = new ArrayList<>();
        List<Edit> open = EditJoiner.joinWrittenOut(passage.edits());
        for (EditRule rule : PATTERN_RULES) {
            open = apply(rule, passage, open, changes);
        }
        open = EditJoiner.joinPassages(open);
        for (EditRule rule : PASSAGE_EDIT_RULES) {
            open = EditJoiner.cut(apply(rule, passage, open, changes));
        }
        return changes;
    }

    /**
     * The edits, or parts of them, that the rule leaves unexplained. A small word that is all a rule leaves of a side
     * belongs to what the rule has explained.
     */
    private static List<Edit> apply(EditRule rule, Passage passage, List<Edit> edits, List<Change> changes) {
        List<Edit> rest = new ArrayList<>();
        for (Edit edit : edits) {
            Optional<Reading> reading = rule.read(passage, edit);
            reading.ifPresent(found -> changes.addAll(found.changes()));
            rest.addAll(reading.map(found -> found.rest().stream()
                    .filter(piece -> found.changes().isEmpty() || !SMALL_WORDS.isTrifle(piece)).toList())
                    .orElse(List.of(edit)));
        }
        return rest;
    }
}
