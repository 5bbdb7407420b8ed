package org.priortext.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;

class AlignerProperties {

    private static final String[] WORDS = ("the of and to States security ICTs information wells water bridges winter "
            + "Decides Notes 73/27 5 December 2018 ivory library music village session report").split(" ");

    private final Aligner aligner = new Aligner();

    @Provide
    Arbitrary<Resolution> texts() {
        Arbitrary<String> paragraph = Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(14)
                .map(words -> String.join(" ", words) + ";");
        return paragraph.list().ofMaxSize(9).map(AlignerProperties::text);
    }

    private static Resolution text(List<String> texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean preamble = i < texts.size() / 3;
            paragraphs.add(Paragraph.of((preamble ? "PP" : "OP") + (i + 1),
                    preamble ? ParagraphKind.PREAMBULAR : ParagraphKind.OPERATIVE, null, texts.get(i)));
        }
        return Resolution.of(paragraphs);
    }

    @Property(tries = 120)
    void eachParagraphIsInExactlyOneMatch(@ForAll("texts") Resolution before, @ForAll("texts") Resolution after) {
        List<Match> matches = aligner.align(before, after, List.of()).matches();
        assertThat(matches.stream().flatMap(match -> match.before().stream()))
                .usingElementComparator(Comparator.comparing(System::identityHashCode))
                .containsExactlyInAnyOrderElementsOf(before.paragraphs());
        assertThat(matches.stream().flatMap(match -> match.after().stream()))
                .usingElementComparator(Comparator.comparing(System::identityHashCode))
                .containsExactlyInAnyOrderElementsOf(after.paragraphs());
    }

    @Property(tries = 120)
    void matchesStandInTheOrderOfTheLaterText(@ForAll("texts") Resolution before, @ForAll("texts") Resolution after) {
        List<Integer> places = aligner.align(before, after, List.of()).matches().stream()
                .filter(match -> !match.after().isEmpty())
                .map(match -> after.paragraphs().indexOf(match.after().getFirst())).toList();
        assertThat(places).isSorted();
    }

    @Property(tries = 60)
    void aTextComparedWithItselfIsUnchanged(@ForAll("texts") Resolution text) {
        assertThat(aligner.align(text, text, List.of()).matches())
                .allMatch(match -> match.kind() == Match.Kind.UNCHANGED && !match.moved() && !match.renumbered());
    }

    @Property(tries = 120)
    void theLinksAreTheSameBothWays(@ForAll("texts") Resolution before, @ForAll("texts") Resolution after) {
        List<String> there = aligner.align(before, after, List.of()).matches().stream()
                .map(match -> ids(match.before()) + "=" + ids(match.after()) + match.moved()).sorted().toList();
        List<String> back = aligner.align(after, before, List.of()).matches().stream()
                .map(match -> ids(match.after()) + "=" + ids(match.before()) + match.moved()).sorted().toList();
        assertThat(back).isEqualTo(there);
    }

    @Property(tries = 50)
    void theSameTextsGiveTheSameMatches(@ForAll("texts") Resolution before, @ForAll("texts") Resolution after) {
        assertThat(new Aligner().align(before, after, List.of()).matches())
                .isEqualTo(aligner.align(before, after, List.of()).matches());
    }

    private static List<String> ids(List<Paragraph> side) {
        return side.stream().map(Paragraph::id).toList();
    }
}
