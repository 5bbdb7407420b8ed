package org.priortext.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.priortext.align.Confidence;
import org.priortext.align.Match;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Slice;

class RedlineProperties {

    private static final String[] PIECES = {"the ", "of ", "and ", "States ", "security ", "ICTs ",
        "information and communications technologies ", "73/27 of 5 December 2018 ", "12 May 2020", ", ", "; ", " ", "  ",
        "\u201Cwells\u201D ", "(a) ", "peace", "-building ", "\u6C34\u6E90 ", "fresh water in mountain villages "};

    @Provide
    Arbitrary<Match> pairs() {
        return texts(1).flatMap(one -> texts(1).map(other -> match(one, other)));
    }

    @Provide
    Arbitrary<Match> matches() {
        Arbitrary<Match> split = texts(1).flatMap(one -> texts(3).map(many -> match(one, many)));
        Arbitrary<Match> merge = texts(3).flatMap(many -> texts(1).map(one -> match(many, one)));
        Arbitrary<Match> added = texts(1).map(one -> match(List.of(), one));
        Arbitrary<Match> deleted = texts(1).map(one -> match(one, List.of()));
        return Arbitraries.oneOf(pairs(), split, merge, added, deleted);
    }

    private static Arbitrary<List<String>> texts(int most) {
        return Arbitraries.of(PIECES).list().ofMinSize(0).ofMaxSize(16).map(pieces -> String.join("", pieces)).list().ofMinSize(1).ofMaxSize(most);
    }

    private static Match match(List<String> before, List<String> after) {
        return new Match(paragraphs(before), paragraphs(after), 0.5, false, Confidence.HIGH, false, List.of());
    }

    private static List<Paragraph> paragraphs(List<String> texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        texts.forEach(text -> paragraphs.add(
                Paragraph.of("OP" + (paragraphs.size() + 1), ParagraphKind.OPERATIVE, null, text)));
        return paragraphs;
    }

    @Property(tries = 400)
    void runsTileBothSidesToTheCharacter(@ForAll("matches") Match match) {
        List<Slice> from = new ArrayList<>();
        List<Slice> to = new ArrayList<>();
        for (Run run : new Redliner().redline(match).runs()) {
            switch (run) {
                case Run.Kept kept -> {
                    from.add(kept.from());
                    to.add(kept.to());
                }
                case Run.Deleted deleted -> from.add(deleted.from());
                case Run.Inserted inserted -> to.add(inserted.to());
            }
        }
        assertTiled(match.before(), from);
        assertTiled(match.after(), to);
    }

    private static void assertTiled(List<Paragraph> paragraphs, List<Slice> slices) {
        for (Paragraph paragraph : paragraphs) {
            int at = 0;
            for (Slice slice : slices.stream().filter(one -> one.paragraph() == paragraph)
                    .sorted(Comparator.comparingInt(Slice::start)).toList()) {
                assertThat(slice.start()).isEqualTo(at);
                assertThat(slice.length()).isPositive();
                at = slice.end();
            }
            assertThat(at).isEqualTo(paragraph.text().length());
        }
    }

    @Property(tries = 400)
    void noTwoRunsOfAKindTouch(@ForAll("matches") Match match) {
        Run last = null;
        for (Run run : new Redliner().redline(match).runs()) {
            if (last instanceof Run.Kept one && run instanceof Run.Kept next) {
                assertThat(touch(one.from(), next.from()) && touch(one.to(), next.to())).isFalse();
            }
            if (last instanceof Run.Deleted one && run instanceof Run.Deleted next) {
                assertThat(one.from().paragraph()).isNotSameAs(next.from().paragraph());
            }
            if (last instanceof Run.Inserted one && run instanceof Run.Inserted next) {
                assertThat(one.to().paragraph()).isNotSameAs(next.to().paragraph());
            }
            last = run;
        }
    }

    private static boolean touch(Slice one, Slice next) {
        return one.paragraph() == next.paragraph() && one.end() == next.start();
    }

    @Property(tries = 300)
    void laterWordsStandInReadingOrder(@ForAll("matches") Match match) {
        List<Slice> to = new ArrayList<>();
        for (Run run : new Redliner().redline(match).runs()) {
            switch (run) {
                case Run.Kept kept -> to.add(kept.to());
                case Run.Inserted inserted -> to.add(inserted.to());
                case Run.Deleted deleted -> { }
            }
        }
        List<Integer> places = to.stream().map(slice -> place(match.after(), slice) * 10_000 + slice.start()).toList();
        assertThat(places).isSorted();
    }

    private static int place(List<Paragraph> paragraphs, Slice slice) {
        for (int k = 0; k < paragraphs.size(); k++) {
            if (paragraphs.get(k) == slice.paragraph()) {
                return k;
            }
        }
        throw new AssertionError("slice of no paragraph of the match");
    }

    @Property(tries = 300)
    // A figure may begin both sides: "12 December 2019" is one unit, and shares none with "12" alone.
    void noChangeBeginsWithAWordBothSidesHave(@ForAll("pairs") Match match) {
        List<Run> runs = new Redliner().redline(match).runs();
        for (int k = 0; k + 1 < runs.size(); k++) {
            if (runs.get(k) instanceof Run.Deleted deleted && runs.get(k + 1) instanceof Run.Inserted inserted
                    && (k == 0 || runs.get(k - 1) instanceof Run.Kept)) {
                assertThat(deleted.text()).isNotEqualTo(inserted.text());
                if (!Character.isDigit(firstWord(deleted.text()).charAt(0))) {
                    assertThat(firstWord(deleted.text())).isNotEqualTo(firstWord(inserted.text()));
                }
            }
        }
    }

    /** Words joined by a hyphen are one: "peace" and "peace-building" begin with different words. */
    private static String firstWord(String text) {
        String[] words = text.strip().split("(?<=\\w)\\b(?!-\\w)(?<!\\w-)|\\s+", 2);
        return text.isBlank() ? text + System.identityHashCode(text) : words[0];
    }
}
