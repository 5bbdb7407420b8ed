package org.priortext.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priortext.align.Aligner;
import org.priortext.align.Alignment;
import org.priortext.align.LongTexts;
import org.priortext.align.Match;
import org.priortext.align.Samples;
import org.priortext.model.Paragraph;
import org.priortext.model.Slice;

/** The laws of alignment and redline on texts far longer than the samples, where paragraphs resemble many others. */
class LongTextsTest {

    static Stream<Samples.Pair> pairs() {
        return Stream.of(LongTexts.repeated(400), LongTexts.recombined(300));
    }

    private static Alignment align(Samples.Pair pair) {
        return new Aligner().align(pair.before(), pair.after(), List.of());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void eachParagraphIsInExactlyOneMatch(Samples.Pair pair) {
        List<Match> matches = align(pair).matches();
        assertThat(matches.stream().flatMap(match -> match.before().stream()))
                .usingElementComparator(Comparator.comparing(System::identityHashCode))
                .containsExactlyInAnyOrderElementsOf(pair.before().paragraphs());
        assertThat(matches.stream().flatMap(match -> match.after().stream()))
                .usingElementComparator(Comparator.comparing(System::identityHashCode))
                .containsExactlyInAnyOrderElementsOf(pair.after().paragraphs());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theLinksAreTheSameBothWays(Samples.Pair pair) {
        assertThat(links(new Aligner().align(pair.after(), pair.before(), List.of()), true)).isEqualTo(links(align(pair), false));
    }

    private static Set<String> links(Alignment alignment, boolean turned) {
        return alignment.matches().stream()
                .map(match -> ids(turned ? match.after() : match.before()) + ">" + ids(turned ? match.before() : match.after())
                        + (match.moved() ? "*" : "")).collect(Collectors.toSet());
    }

    private static String ids(List<Paragraph> side) {
        return side.stream().map(Paragraph::id).collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aTextComparedWithItselfIsUnchanged(Samples.Pair pair) {
        assertThat(new Aligner().align(pair.after(), pair.after(), List.of()).matches())
                .allMatch(match -> match.kind() == Match.Kind.UNCHANGED && !match.moved() && !match.renumbered());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void runsTileBothSidesToTheCharacter(Samples.Pair pair) {
        for (Match match : align(pair).matches()) {
            List<Slice> from = new ArrayList<>();
            List<Slice> to = new ArrayList<>();
            for (Run run : new Redliner().redline(match).runs()) {
                switch (run) {
                    case Run.Kept kept -> {
                        from.add(kept.from());
                        to.add(kept.to());
                        assertThat(kept.from().text()).isEqualTo(kept.to().text());
                    }
                    case Run.Deleted deleted -> from.add(deleted.from());
                    case Run.Inserted inserted -> to.add(inserted.to());
                }
            }
            assertTiled(match.before(), from);
            assertTiled(match.after(), to);
        }
    }

    private static void assertTiled(List<Paragraph> paragraphs, List<Slice> slices) {
        for (Paragraph paragraph : paragraphs) {
            String whole = slices.stream().filter(slice -> slice.paragraph() == paragraph)
                    .sorted(Comparator.comparingInt(Slice::start)).map(Slice::text).collect(Collectors.joining());
            assertThat(whole).isEqualTo(paragraph.text());
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void noPassageIsStruckAndInsertedInOnePlace(Samples.Pair pair) {
        for (Match match : align(pair).matches()) {
            List<Run> runs = new Redliner().redline(match).runs();
            for (int k = 0; k + 1 < runs.size(); k++) {
                if (runs.get(k) instanceof Run.Deleted deleted && runs.get(k + 1) instanceof Run.Inserted inserted) {
                    Set<String> struck = passages(deleted.text());
                    struck.retainAll(passages(inserted.text()));
                    assertThat(struck).as(deleted.text() + " -> " + inserted.text()).isEmpty();
                }
            }
        }
    }

    /** All four words in a row, figures aside: half a citation is no passage, since a citation is never cut. */
    private static Set<String> passages(String text) {
        List<String> words = List.of(text.strip().split("[\\s,;.]+"));
        Set<String> passages = new HashSet<>();
        for (int i = 0; i + 4 <= words.size(); i++) {
            String passage = String.join(" ", words.subList(i, i + 4));
            if (passage.chars().noneMatch(Character::isDigit)) {
                passages.add(passage);
            }
        }
        return passages;
    }
}
