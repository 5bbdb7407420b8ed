package org.priortext.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.priortext.align.Match;
import org.priortext.dossier.Comparison;
import org.priortext.model.Footnote;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;

/** Comparisons with every kind of match in any order: pairs, splits, merges, moves, with numbers and footnotes. */
public final class RandomComparisons {

    private static final List<String> WORDS = List.of("Decides", "also", "that", "States", "shall", "should", "of",
            "the", "group", "report,", "session", "by", "consensus;");

    private final Random random;
    private final List<Paragraph> old = new ArrayList<>();
    private final List<Paragraph> young = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    private RandomComparisons(long seed) {
        this.random = new Random(seed);
    }

    /** The same seed gives the same comparison. */
    public static Comparison of(long seed) {
        return new RandomComparisons(seed).comparison();
    }

    private Comparison comparison() {
        int notes = random.nextInt(4);
        int olds = random.nextInt(8);
        for (int i = 0; i < olds; i++) {
            old.add(paragraph(i, notes, null));
        }
        int youngs = random.nextInt(8);
        for (int i = 0; i < youngs; i++) {
            young.add(paragraph(i, notes, olds == 0 ? null : old.get(random.nextInt(olds)).text()));
        }
        List<Paragraph> restOld = new ArrayList<>(old);
        List<Paragraph> restYoung = new ArrayList<>(young);
        if (random.nextBoolean()) {
            Collections.shuffle(restYoung, random);
        }
        while (!restOld.isEmpty() || !restYoung.isEmpty()) {
            List<Paragraph> before = take(restOld, old);
            List<Paragraph> after = before.size() > 1 ? takeOne(restYoung) : take(restYoung, young);
            if (!before.isEmpty() || !after.isEmpty()) {
                matches.add(Comparisons.match(before, after, random.nextInt(4) == 0));
            }
        }
        return Comparisons.of(resolution(old, notes), resolution(young, notes), matches);
    }

    private List<Paragraph> take(List<Paragraph> rest, List<Paragraph> order) {
        int number = Math.min(rest.size(), List.of(0, 1, 1, 1, 1, 2, 3).get(random.nextInt(7)));
        List<Paragraph> taken = new ArrayList<>(rest.subList(0, number));
        rest.subList(0, number).clear();
        taken.sort((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
        return taken;
    }

    private List<Paragraph> takeOne(List<Paragraph> rest) {
        return rest.isEmpty() ? List.of() : List.of(rest.removeFirst());
    }

    private Paragraph paragraph(int index, int notes, String like) {
        List<String> words = new ArrayList<>(like == null ? List.of() : List.of(like.split(" ")));
        for (int i = random.nextInt(6); i >= 0; i--) {
            words.add(random.nextInt(words.size() + 1), WORDS.get(random.nextInt(WORDS.size())));
        }
        String text = random.nextInt(20) == 0 ? "" : String.join(" ", words);
        List<FootnoteMark> marks = new ArrayList<>();
        for (int note = 1; note <= notes; note++) {
            if (random.nextInt(3) == 0) {
                marks.add(new FootnoteMark("n" + note, random.nextInt(text.length() + 1)));
            }
        }
        marks.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
        String verb = text.startsWith("Decides") ? "Decides" : null;
        String number = random.nextInt(3) == 0 ? null : (index + 1) + ".";
        ParagraphKind kind = number == null ? ParagraphKind.PREAMBULAR : ParagraphKind.OPERATIVE;
        return new Paragraph("OP" + (index + 1), kind, null, number, number, verb, text, marks, List.of(), List.of());
    }

    private Resolution resolution(List<Paragraph> paragraphs, int notes) {
        List<Footnote> footnotes = new ArrayList<>();
        for (int note = 1; note <= notes; note++) {
            String label = "n" + note;
            if (paragraphs.stream().anyMatch(one -> one.marks().stream().anyMatch(mark -> mark.label().equals(label)))) {
                footnotes.add(new Footnote(label, "A/70/" + random.nextInt(170, 173) + "."));
            }
        }
        return new Resolution(null, Stage.DRAFT, null, null, null, null, null, null, null, List.of(), null, null, null,
                paragraphs, footnotes);
    }
}
