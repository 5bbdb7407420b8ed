package org.priortext.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Witness;

/**
 * Long texts made of the samples' own words, and what a round of negotiation makes of them: of a hundred paragraphs 5
 * are deleted, 5 inserted, 5 moved, 30 edited and 3 merged with their neighbour. The same length gives the same texts.
 */
public final class LongTexts {

    private static final List<String> STOCK = Stream.of(Samples.R73_27, Samples.R73_266, Samples.L27_REV1, Samples.R75_240, Samples.L11)
            .flatMap(text -> text.paragraphs().stream()).map(Paragraph::text).distinct().toList();

    private final Random random;
    private final boolean recombined;

    private LongTexts(int paragraphs, boolean recombined) {
        this.random = new Random(paragraphs);
        this.recombined = recombined;
    }

    /** The samples' paragraphs over and over. */
    public static Samples.Pair repeated(int paragraphs) {
        return new LongTexts(paragraphs, false).pair("repeated", paragraphs);
    }

    /** After the first round each paragraph has the opening of one sample paragraph and the close of another. */
    public static Samples.Pair recombined(int paragraphs) {
        return new LongTexts(paragraphs, true).pair("recombined", paragraphs);
    }

    /** Versions of one text, each what a round of negotiation makes of the one before. */
    public static List<Witness> line(int paragraphs, int versions) {
        LongTexts texts = new LongTexts(paragraphs, false);
        List<String> text = new ArrayList<>();
        for (int k = 0; k < paragraphs; k++) {
            text.add(texts.paragraph(k));
        }
        List<Witness> line = new ArrayList<>();
        for (int version = 1; version <= versions; version++) {
            line.add(new Witness("version " + version, text(text)));
            text = texts.negotiated(text);
        }
        return line;
    }

    private Samples.Pair pair(String name, int paragraphs) {
        List<String> before = new ArrayList<>();
        for (int k = 0; k < paragraphs; k++) {
            before.add(paragraph(k));
        }
        return new Samples.Pair(name + " " + paragraphs, text(before), text(negotiated(before)));
    }

    private String paragraph(int k) {
        String opening = STOCK.get(k % STOCK.size());
        return recombined && k >= STOCK.size() ? half(opening, true) + " " + half(any(), false) : opening;
    }

    private String any() {
        return STOCK.get(random.nextInt(STOCK.size()));
    }

    private static String half(String text, boolean first) {
        List<String> words = words(text);
        int middle = words.size() / 2;
        return String.join(" ", first ? words.subList(0, middle) : words.subList(middle, words.size()));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }

    private List<String> negotiated(List<String> before) {
        List<String> after = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        boolean merging = false;
        for (int k = 0; k < before.size(); k++) {
            int lot = random.nextInt(100);
            if (merging) {
                after.add(after.removeLast() + " " + before.get(k));
            } else if (lot < 5) {
                continue;
            } else if (lot < 10) {
                moved.add(before.get(k));
            } else if (lot < 15) {
                after.add(paragraph(STOCK.size() + random.nextInt(STOCK.size())));
                after.add(before.get(k));
            } else if (lot < 45) {
                after.add(edited(before.get(k)));
            } else {
                after.add(before.get(k));
            }
            merging = !merging && lot >= 97;
        }
        moved.forEach(paragraph -> after.add(random.nextInt(after.size()), paragraph));
        return after;
    }

    /** One to three places where up to four words are struck and up to four words of another paragraph put in. */
    private String edited(String text) {
        List<String> words = new ArrayList<>(words(text));
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(words.size());
            words.subList(at, Math.min(words.size(), at + random.nextInt(5))).clear();
            List<String> others = words(any());
            int from = random.nextInt(others.size());
            words.addAll(at, others.subList(from, Math.min(others.size(), from + 1 + random.nextInt(4))));
        }
        return String.join(" ", words);
    }

    /** The first third preambular. */
    private static Resolution text(List<String> texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int preamble = texts.size() / 3;
        for (int k = 0; k < texts.size(); k++) {
            paragraphs.add(k < preamble
                    ? Paragraph.of("PP" + (k + 1), ParagraphKind.PREAMBULAR, null, texts.get(k))
                    : Paragraph.of("OP" + (k - preamble + 1), ParagraphKind.OPERATIVE, null, texts.get(k)));
        }
        return Resolution.of(paragraphs);
    }
}
