package org.priortext.export.docx.base;

import java.util.List;
import java.util.Objects;
import org.priortext.export.weave.Piece;
import org.priortext.export.weave.Revision;
import org.w3c.dom.Element;

/** Fills one paragraph: neighbours of one revision share a mark, neighbours of one run stay one run. */
final class LineBuilder {

    private static final List<String> BEFORE_ITALIC = List.of("rStyle", "rFonts", "b", "bCs");

    private final Element paragraph;
    private final Signer signer;
    private Revision revision;
    private Element link;
    private Element container;
    private Element run;
    private Element runOf;

    LineBuilder(Element paragraph, Signer signer) {
        this.paragraph = paragraph;
        this.signer = signer;
    }

    Element paragraph() {
        return paragraph;
    }

    /** A unit of the file. */
    void add(BaseParagraph.Unit unit, Revision as) {
        if (unit.run() == null) {
            paragraph.appendChild(Xml.copy(unit.thing()));
            revision = null;
            return;
        }
        open(as, unit.link());
        if (runOf != unit.run()) {
            startRun(Xml.copy(Xml.child(unit.run(), "rPr")));
            runOf = unit.run();
        }
        if (unit.thing() == null) {
            addText(String.valueOf(unit.character()));
        } else if (Xml.is(unit.thing(), "t")) {
            addText(unit.thing().getTextContent());
        } else if (Xml.is(unit.thing(), "instrText") && as == Revision.DELETED) {
            Element instruction = Xml.create(run, "delInstrText");
            instruction.setTextContent(unit.thing().getTextContent());
            run.appendChild(instruction);
        } else {
            run.appendChild(Xml.copy(unit.thing()));
        }
    }

    /** Opens the range of a move here; the end goes behind the paragraph, so that its mark is inside. */
    Element startMove(Revision as, String name) {
        Element start = signer.moveStart(paragraph, as, name);
        paragraph.appendChild(start);
        revision = null;
        Element end = Xml.create(paragraph, as == Revision.MOVED_AWAY ? "moveFromRangeEnd" : "moveToRangeEnd");
        Xml.set(end, "id", start.getAttributeNS(Xml.NAMESPACE, "id"));
        return end;
    }

    /** Inserted words or such as have moved here, set like a run of the file. */
    void insert(Revision as, String text, Element like, Piece.Face face) {
        startInserted(as, like, face);
        addText(text);
    }

    /** A tab that is inserted or has moved here. */
    void insertTab(Revision as, Element like) {
        startInserted(as, like, Piece.Face.PLAIN);
        run.appendChild(Xml.create(run, "tab"));
    }

    /** The inserted call of a footnote. */
    void insertCall(String id) {
        startRaised();
        Element call = Xml.create(run, "footnoteReference");
        Xml.set(call, "id", id);
        run.appendChild(call);
    }

    /** An inserted label above the line. */
    void insertRaised(String label) {
        startRaised();
        addText(label);
    }

    private void startRaised() {
        startInserted(Revision.INSERTED, null, Piece.Face.PLAIN);
        Element raised = Xml.create(run, "vertAlign");
        Xml.set(raised, "val", "superscript");
        Xml.child(run, "rPr").appendChild(raised);
    }

    private void startInserted(Revision as, Element like, Piece.Face face) {
        open(as, null);
        Element properties = like == null ? null : Xml.copy(Xml.child(like, "rPr"));
        if (properties == null) {
            properties = Xml.create(paragraph, "rPr");
        }
        for (Element child : Xml.children(properties)) {
            if (List.of("rStyle", "i", "iCs", "vertAlign").contains(child.getLocalName())) {
                properties.removeChild(child);
            }
        }
        if (face == Piece.Face.ITALIC) {
            properties.insertBefore(Xml.create(properties, "i"), Xml.children(properties).stream()
                    .filter(child -> !BEFORE_ITALIC.contains(child.getLocalName())).findFirst().orElse(null));
        }
        startRun(properties);
        runOf = null;
    }

    private void open(Revision as, Element around) {
        if (as == revision && Objects.equals(around, link)) {
            return;
        }
        Element parent = paragraph;
        if (around != null) {
            parent = (Element) paragraph.appendChild(around.cloneNode(false));
        }
        container = as == Revision.KEPT ? parent : (Element) parent.appendChild(signer.mark(paragraph, as));
        revision = as;
        link = around;
        runOf = null;
    }

    private void startRun(Element properties) {
        run = (Element) container.appendChild(Xml.create(paragraph, "r"));
        if (properties != null) {
            run.appendChild(properties);
        }
    }

    private void addText(String text) {
        String name = revision == Revision.DELETED ? "delText" : "t";
        Element words = run.getLastChild() instanceof Element lastOne && Xml.is(lastOne, name) ? lastOne : null;
        if (words == null) {
            words = (Element) run.appendChild(Xml.create(run, name));
            words.setAttribute("xml:space", "preserve");
        }
        words.setTextContent(words.getTextContent() + text);
    }
}
