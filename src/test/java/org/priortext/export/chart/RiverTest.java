package org.priortext.export.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.priortext.lineage.Descent;
import org.priortext.lineage.Fate;
import org.priortext.lineage.Lineage;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;
import org.priortext.model.Witness;

class RiverTest {
    private final Paragraph long_ = clause("PP1", "one two three four five six seven eight nine ten eleven twelve");
    private final Paragraph gone = clause("PP2", "words that go & <b>vanish</b>");
    private final Paragraph first = clause("PP1", "one two three four five six");
    private final Paragraph second = clause("PP2", "seven eight nine ten eleven twelve");
    private final Paragraph fresh = clause("PP3", "words that come");
    private final Witness old = new Witness("old", Resolution.of(List.of(long_, gone)));
    private final Witness young = new Witness("young <i>", Resolution.of(List.of(first, second, fresh)));
    private final Lineage lineage = new Lineage(List.of(old, young), List.of(), List.of(
            new Descent(old, long_, List.of(new Descent.Step(young, Fate.SPLIT, List.of(first, second)))),
            new Descent(old, gone, List.of(new Descent.Step(young, Fate.DROPPED, List.of())))), List.of());

    private static Paragraph clause(String id, String text) {
        return Paragraph.of(id, ParagraphKind.PREAMBULAR, null, text);
    }

    private static List<Drawing.Band> bands(Drawing drawing) {
        return drawing.marks().stream().filter(Drawing.Band.class::isInstance).map(Drawing.Band.class::cast).toList();
    }

    private static Drawing.Box box(Drawing drawing, Paragraph clause) {
        return drawing.marks().stream().filter(Drawing.Box.class::isInstance).map(Drawing.Box.class::cast)
                .filter(box -> box.subject().clause() == clause).findFirst().orElseThrow();
    }

    @Test
    void aClauseIsAsHighAsItHasWords() {
        Drawing drawing = River.draw(lineage, 800);
        assertThat(box(drawing, long_).height()).isCloseTo(2 * box(drawing, first).height(), within(0.01));
        assertThat(box(drawing, first).height()).isCloseTo(box(drawing, second).height(), within(0.01));
    }

    @Test
    void datesAreWrittenAsTheReaderWritesThem() {
        Witness dated = new Witness("dated", new Resolution(null, Stage.DRAFT, null, LocalDate.of(2018, 10, 29), null, null, null, null, null,
                List.of(), null, null, null, List.of(long_), List.of()));
        Lineage alone = new Lineage(List.of(dated), List.of(), List.of(), List.of());
        assertThat(River.draw(alone, 800, date -> "le " + date.getDayOfMonth()).marks()).filteredOn(Drawing.Words.class::isInstance)
                .map(mark -> ((Drawing.Words) mark).text()).contains("le 29");
    }

    @Test
    void aSplitForksAndFillsBothEnds() {
        Drawing drawing = River.draw(lineage, 800);
        List<Drawing.Band> fork = bands(drawing).stream().filter(band -> band.tone() == Tone.JOINED).toList();
        assertThat(fork).hasSize(2);
        assertThat(fork.get(0).top()).isEqualTo(box(drawing, long_).y());
        assertThat(fork.get(0).bottom()).isCloseTo(fork.get(1).top(), within(0.01));
        assertThat(fork.get(1).bottom()).isCloseTo(box(drawing, long_).y() + box(drawing, long_).height(), within(0.01));
        assertThat(fork.get(0).toBottom() - fork.get(0).toTop()).isCloseTo(box(drawing, first).height(), within(0.01));
    }

    @Test
    void whatIsDroppedEndsInAPointAndWhatIsNewBeginsInOne() {
        Drawing drawing = River.draw(lineage, 800);
        Drawing.Band end = bands(drawing).stream().filter(band -> band.tone() == Tone.DROPPED).findFirst().orElseThrow();
        assertThat(end.subject().clause()).isSameAs(gone);
        assertThat(end.toTop()).isEqualTo(end.toBottom());
        Drawing.Band start = bands(drawing).stream().filter(band -> band.tone() == Tone.NEW).findFirst().orElseThrow();
        assertThat(start.subject().clause()).isSameAs(fresh);
        assertThat(start.top()).isEqualTo(start.bottom());
        assertThat(bands(drawing)).hasSize(4);
    }

    @Test
    void whatReturnsComesFromTheYoungestVersionThatHasItAndIsNotNew() {
        Paragraph older = clause("PP3", "words that come");
        Paragraph other = clause("PP1", "nothing of the kind");
        Witness oldest = new Witness("oldest", Resolution.of(List.of(older)));
        Paragraph copy = clause("PP3", "words that come");
        Witness next = new Witness("next", Resolution.of(List.of(copy)));
        Witness without = new Witness("without", Resolution.of(List.of(other)));
        Descent.Step dropped = new Descent.Step(without, Fate.DROPPED, List.of());
        Descent.Step back = new Descent.Step(young, Fate.RETURNED, List.of(fresh));
        Lineage line = new Lineage(List.of(oldest, next, without, young), List.of(), List.of(
                new Descent(oldest, older, List.of(new Descent.Step(next, Fate.VERBATIM, List.of(copy)), dropped, back)),
                new Descent(next, copy, List.of(dropped, back)),
                new Descent(without, other, List.of(new Descent.Step(young, Fate.EDITED, List.of(first))))), List.of());
        Drawing drawing = River.draw(line, 800);
        assertThat(bands(drawing)).filteredOn(band -> band.tone() == Tone.MOVED).singleElement().satisfies(band -> {
            assertThat(band.x()).isEqualTo(box(drawing, copy).x() + box(drawing, copy).width());
            assertThat(band.toX()).isEqualTo(box(drawing, fresh).x());
            assertThat(band.subject().step()).isSameAs(back);
        });
        assertThat(bands(drawing)).filteredOn(band -> band.tone() == Tone.NEW).extracting(band -> band.subject().clause())
                .containsExactlyInAnyOrder(other, second);
    }

    @Test
    void everythingLiesInsideTheDrawing() {
        Drawing drawing = River.draw(lineage, 800);
        assertThat(drawing.marks()).allSatisfy(mark -> {
            if (mark instanceof Drawing.Box box) {
                assertThat(box.x()).isBetween(0.0, drawing.width() - box.width());
                assertThat(box.y()).isBetween(0.0, drawing.height() - box.height());
            }
        });
    }

    @Test
    void noTextOfADocumentBecomesMarkup() throws IOException {
        for (boolean river : new boolean[] {true, false}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (river) {
                Picture.river(lineage, "svg", out);
            } else {
                Picture.matrix(lineage, old, "svg", out);
            }
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("young &lt;i&gt;").doesNotContain("<i>", "<b>");
        }
    }

    @Test
    void thePictureIsTwiceAsFineAsTheDrawing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Picture.river(lineage, "png", out);
        assertThat(ImageIO.read(new ByteArrayInputStream(out.toByteArray())).getWidth()).isEqualTo(2800);
    }
}
