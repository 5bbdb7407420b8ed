package org.priortext.export.html;

import com.openhtmltopdf.extend.FSDOMMutator;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Boxes around Arabic phrases with numbers in paragraphs written from left to right, such as quotations: openhtmltopdf sets
 * the parts of a line one after the other in the line's own direction, so that a phrase's numbers would change places.
 */
final class ArabicPhrases implements FSDOMMutator {

    @Override
    public void mutateDocument(Document page) {
        List<Text> texts = new ArrayList<>();
        collect(page.getElementsByTagName("body").item(0), texts);
        texts.forEach(ArabicPhrases::box);
    }

    private static void collect(Node node, List<Text> texts) {
        if (node instanceof Text text) {
            texts.add(text);
        } else if (!(node instanceof Element element && element.getAttribute("dir").equals("rtl"))) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                collect(child, texts);
            }
        }
    }

    /** From the end, so that what is cut off stands behind what is still to be cut. */
    private static void box(Text text) {
        Bidi bidi = new Bidi(text.getData(), Bidi.DIRECTION_LEFT_TO_RIGHT);
        int end = bidi.getRunCount();
        while (end > 0) {
            int start = end;
            boolean numbers = false;
            while (start > 0 && bidi.getRunLevel(start - 1) > 0) {
                start--;
                numbers |= bidi.getRunLevel(start) > 1;
            }
            if (numbers) {
                box(text, bidi.getRunStart(start), bidi.getRunLimit(end - 1));
            }
            end = start == end ? end - 1 : start;
        }
    }

    private static void box(Text text, int start, int end) {
        text.splitText(end);
        Text phrase = text.splitText(start);
        Element box = text.getOwnerDocument().createElement("span");
        box.setAttribute("dir", "rtl");
        box.setAttribute("class", "phrase");
        phrase.getParentNode().replaceChild(box, phrase);
        box.appendChild(phrase);
    }
}
