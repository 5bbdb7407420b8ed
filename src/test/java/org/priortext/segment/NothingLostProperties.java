package org.priortext.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Segmentation;
import org.priortext.segment.MadeUpResolution.Item;
import org.priortext.source.Importers;
import org.priortext.source.SourceText;
import org.priortext.source.UnreadableException;

/** Laws of segmentation on generated resolutions in every format. */
class NothingLostProperties {

    @Property(tries = 60)
    void everyLetterOfTheFileIsInAParagraphANoteOrALeftover(@ForAll("resolutions") MadeUpResolution text, @ForAll("formats") String format) throws UnreadableException {
        SourceText source = read(text, format);
        assertThat(LetterAccount.of(source, new Segmenter().segment(source)).missing()).isEmpty();
    }

    @Property(tries = 60)
    void everyParagraphHasAnIdOfItsOwnAndAKnownParent(@ForAll("resolutions") MadeUpResolution text, @ForAll("formats") String format) throws UnreadableException {
        for (Resolution resolution : new Segmenter().segment(read(text, format)).resolutions()) {
            List<String> ids = resolution.paragraphs().stream().map(Paragraph::id).toList();
            assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
            assertThat(resolution.paragraphs()).allSatisfy(paragraph -> assertThat(paragraph.parent() == null || ids.contains(paragraph.parent())).isTrue());
        }
    }

    @Property(tries = 40)
    void wordAndMarkdownGiveTheSame(@ForAll("resolutions") MadeUpResolution text) throws UnreadableException {
        Segmentation word = new Segmenter().segment(read(text, "docx"));
        Segmentation markdown = new Segmenter().segment(read(text, "markdown"));
        assertThat(SampleSegmentationTest.readable(word.resolutions().getFirst())).isEqualTo(SampleSegmentationTest.readable(markdown.resolutions().getFirst()));
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of("docx", "html", "markdown", "text", "dump");
    }

    @Provide
    Arbitrary<MadeUpResolution> resolutions() {
        Arbitrary<List<String>> preamble = phrase().list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<List<String>>> operative = phrase().list().ofMaxSize(3).list().ofMinSize(1).ofMaxSize(5);
        return Combinators.combine(preamble, operative, Arbitraries.integers().between(0, 3)).as(NothingLostProperties::built);
    }

    /** Sentences without closing mark, with what is easily mistaken: years, numbers, brackets, capitals, quotations. */
    private static Arbitrary<String> phrase() {
        return Arbitraries.of("the report of the Secretary-General", "its resolution 71/28 of 5 December 2016", "all Member States",
                "the Group of Governmental Experts, in 2015,", "\u201Ctea\u201D as well as \u201Ccoffee\u201D", "the [important] role of 3 organs", "Togo and Viet Nam",
                "open-ended working groups (see paragraph 2 above)", "at its ninety-ninth session", "C\u00F4te d\u2019Ivoire", "article 2 (4) of the Charter", "and to that end")
                .list().ofMinSize(2).ofMaxSize(14).map(parts -> " " + String.join(" ", parts));
    }

    private static MadeUpResolution built(List<String> preamble, List<List<String>> operative, int notes) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < preamble.size(); i++) {
            items.add(new Item(0, "", i % 2 == 0 ? "Recalling" : "Noting with concern", preamble.get(i) + ",", i < notes ? i + 1 : 0));
        }
        int used = Math.min(notes, preamble.size());
        for (int i = 0; i < operative.size(); i++) {
            List<String> subs = operative.get(i);
            String end = !subs.isEmpty() ? ":" : i + 1 < operative.size() ? ";" : ".";
            items.add(new Item(1, i + 1 + ".", i % 2 == 0 ? "Requests" : "Also decides", " to consider tea" + end, 0));
            for (int n = 0; n < subs.size(); n++) {
                boolean last = i + 1 == operative.size() && n + 1 == subs.size();
                items.add(new Item(2, "(" + (char) ('a' + n) + ")", "", "To consider" + subs.get(n) + (last ? "." : ";"), 0));
            }
        }
        return new MadeUpResolution(items, List.of("A/97/100.", "See A/C.1/97/PV.3.", "Ibid., annex.").subList(0, used));
    }

    private static SourceText read(MadeUpResolution text, String format) throws UnreadableException {
        return Importers.read("x", switch (format) {
            case "docx" -> text.docx();
            case "html" -> text.html();
            case "markdown" -> text.markdown();
            case "text" -> text.text();
            default -> text.dump();
        });
    }
}
