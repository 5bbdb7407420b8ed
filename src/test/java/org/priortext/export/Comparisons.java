package org.priortext.export;

import java.util.ArrayList;
import java.util.List;
import org.priortext.align.Alignment;
import org.priortext.align.Confidence;
import org.priortext.align.Match;
import org.priortext.change.Summary;
import org.priortext.dossier.Comparison;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Slice;
import org.priortext.model.Witness;
import org.priortext.redline.Redline;
import org.priortext.redline.Run;
import org.priortext.text.Token;
import org.priortext.text.Tokenizer;

/** Comparisons made by hand, with a plain longest-common-subsequence redline, so that exporters are tested apart from the engine. */
public final class Comparisons {

    private Comparisons() {}

    /** A comparison with the given matches; the caller names the moved ones. */
    public static Comparison of(Witness from, Witness to, List<Match> matches) {
        List<Comparison.Clause> clauses = matches.stream()
                .map(match -> new Comparison.Clause(redline(match), List.of())).toList();
        return new Comparison(from, to, new Alignment(from.resolution(), to.resolution(), matches), clauses,
                new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    public static Comparison of(Resolution from, Resolution to, List<Match> matches) {
        return of(new Witness("old", from), new Witness("new", to), matches);
    }

    public static Match match(List<Paragraph> before, List<Paragraph> after, boolean moved) {
        return new Match(before, after, 0.5, moved, Confidence.HIGH, false, List.of());
    }

    private record Word(Paragraph paragraph, Token token) {
        String text() {
            return token.of(paragraph.text());
        }

        Slice slice() {
            return new Slice(paragraph, token.start(), token.end());
        }
    }

    private static Redline redline(Match match) {
        List<Word> old = words(match.before());
        List<Word> young = words(match.after());
        int[][] common = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).text().equals(young.get(j).text())
                        ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && j < young.size() && old.get(i).text().equals(young.get(j).text())) {
                runs.add(new Run.Kept(old.get(i++).slice(), young.get(j++).slice()));
            } else if (j == young.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                runs.add(new Run.Deleted(old.get(i++).slice()));
            } else {
                runs.add(new Run.Inserted(young.get(j++).slice()));
            }
        }
        return new Redline(match, joined(runs));
    }

    private static List<Word> words(List<Paragraph> paragraphs) {
        return paragraphs.stream().flatMap(paragraph -> Tokenizer.tokens(paragraph.text()).stream()
                .map(token -> new Word(paragraph, token))).toList();
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Run last = joined.isEmpty() ? null : joined.getLast();
            if (last instanceof Run.Kept a && run instanceof Run.Kept b && follows(a.from(), b.from())
                    && follows(a.to(), b.to())) {
                joined.set(joined.size() - 1, new Run.Kept(join(a.from(), b.from()), join(a.to(), b.to())));
            } else if (last instanceof Run.Deleted a && run instanceof Run.Deleted b && follows(a.from(), b.from())) {
                joined.set(joined.size() - 1, new Run.Deleted(join(a.from(), b.from())));
            } else if (last instanceof Run.Inserted a && run instanceof Run.Inserted b && follows(a.to(), b.to())) {
                joined.set(joined.size() - 1, new Run.Inserted(join(a.to(), b.to())));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static boolean follows(Slice one, Slice next) {
        return one.paragraph() == next.paragraph() && one.end() == next.start();
    }

    private static Slice join(Slice one, Slice next) {
        return new Slice(one.paragraph(), one.start(), next.end());
    }
}
