package org.priortext.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priortext.model.Resolution;
import org.priortext.model.Segmentation;
import org.priortext.segment.MadeUpResolution.Item;
import org.priortext.source.Importers;
import org.priortext.source.UnreadableException;

/** One text in every format: the same paragraphs, ids, footnotes and masthead. */
class SameTextTest {

    private static final MadeUpResolution TEXT = new MadeUpResolution(List.of(
            new Item(0, "", "Recalling", " its resolution 97/4 of 1 December 2042 on tea, and the report of the Secretary-General thereon,", 1),
            new Item(0, "", "Noting with concern", " that biscuits in many regions of the world are eaten before the tea is served, and that this gives rise to crumbs,", 0),
            new Item(0, "", "Convinced", " that tea is a common concern of humankind,", 2),
            new Item(1, "1.", "Reaffirms", " the right of everyone to tea;", 0),
            new Item(1, "1 bis.", "Also reaffirms", " the duty of everyone to rinse the cup;", 0),
            new Item(1, "2.", "Requests", " the Secretary-General, within existing resources:", 0),
            new Item(2, "(a)", "", "To report on the state of the biscuits:", 0),
            new Item(3, "(i)", "", "Sweet biscuits, taking into account the views of Member States;", 0),
            new Item(3, "(ii)", "", "Salted biscuits, on a voluntary basis;", 3),
            new Item(2, "(b)", "", "To convene a tasting of not more than two days,", 0),
            new Item(0, "", "", "and to inform the General Assembly thereof at its ninety-ninth session;", 0),
            new Item(1, "3.", "Decides", " to remain seized of the matter.", 0)),
            List.of("A/97/100.", "See A/C.1/97/PV.3.", "Ibid., annex."));

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "text", "dump", "pdf", "pdf-blocks"})
    void isReadAlikeFromEveryFormat(String format) throws UnreadableException {
        String markdown = SampleSegmentationTest.readable(read("markdown"));
        assertThat(markdown).contains("A/C.1/98/L.3 | draft | 2043-10-05 | session 98 | First Committee | item 12", "OP2(a)(ii) ", "OP1 bis <Also reaffirms>");
        assertThat(SampleSegmentationTest.readable(read(format))).isEqualTo(markdown);
    }

    @Test
    void hasTheIdsDelegatesUse() throws UnreadableException {
        assertThat(read("docx").paragraphs()).extracting(paragraph -> paragraph.id()).containsExactly("PP1", "PP2", "PP3", "OP1", "OP1 bis", "OP2",
                "OP2(a)", "OP2(a)(i)", "OP2(a)(ii)", "OP2(b)", "OP2/tail", "OP3");
    }

    private static Resolution read(String format) throws UnreadableException {
        Segmentation segmentation = new Segmenter().segment(Importers.read("x", switch (format) {
            case "docx" -> TEXT.docx();
            case "html" -> TEXT.html();
            case "markdown" -> TEXT.markdown();
            case "text" -> TEXT.text();
            case "pdf" -> TEXT.pdf();
            case "pdf-blocks" -> TEXT.pdfBlocks();
            default -> TEXT.dump();
        }));
        return segmentation.resolutions().getFirst();
    }
}
