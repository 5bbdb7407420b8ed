package org.priortext.export.docx.base;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.priortext.export.ExportOptions;
import org.priortext.export.weave.Revision;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Makes marks of changes with author, date and ids the file does not use yet. */
final class Signer {

    private final String author;
    private final String date;
    private int lastId;

    Signer(ExportOptions options, Document text) {
        author = options.author();
        date = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(options.date().truncatedTo(ChronoUnit.SECONDS)) + "Z";
        NodeList all = text.getElementsByTagNameNS(Xml.NAMESPACE, "*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttributeNS(Xml.NAMESPACE, "id");
            lastId = id.matches("\\d{1,9}") ? Math.max(lastId, Integer.parseInt(id)) : lastId;
        }
    }

    /** The mark of a change. */
    Element mark(Node near, Revision revision) {
        return numbered(near, switch (revision) {
            case DELETED -> "del";
            case MOVED_AWAY -> "moveFrom";
            case MOVED_HERE -> "moveTo";
            default -> "ins";
        });
    }

    /** The start of the range of a move, of the same name in both places. */
    Element moveStart(Node near, Revision revision, String name) {
        Element start = numbered(near, revision == Revision.MOVED_AWAY ? "moveFromRangeStart" : "moveToRangeStart");
        Xml.set(start, "name", name);
        return start;
    }

    private Element numbered(Node near, String name) {
        Element mark = Xml.create(near, name);
        Xml.set(mark, "id", String.valueOf(++lastId));
        sign(mark);
        return mark;
    }

    /** Adds author and date. */
    void sign(Element element) {
        Xml.set(element, "author", author);
        Xml.set(element, "date", date);
    }
}
