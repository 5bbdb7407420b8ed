package org.priortext.export.docx.base;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.priortext.export.weave.Layout;
import org.priortext.export.weave.Piece;
import org.priortext.export.weave.Revision;
import org.priortext.export.weave.Weaver;
import org.priortext.model.Footnote;
import org.priortext.model.Resolution;
import org.w3c.dom.Element;

/**
 * Marks what differs outside the paragraphs of the resolution: symbol, date, session, sponsors, title where the file prints
 * them, and footnotes that no paragraph calls, where it has them in its text.
 */
final class EntryMarker {

    private final Weaver weaver = new Weaver();
    private final Signer signer;
    private final List<Element> above = new ArrayList<>();
    private final List<Element> below = new ArrayList<>();
    private final Set<Element> gone = new HashSet<>();
    private final List<Unmarked> unmarked = new ArrayList<>();
    private boolean inField;

    /** @param base the paragraphs of the earlier text in the file */
    EntryMarker(WordPackage file, Base base, Signer signer) throws IOException {
        this.signer = signer;
        for (String header : file.names("word/header")) {
            above.addAll(paragraphs(file.xml(header).getDocumentElement()));
        }
        List<Element> all = paragraphs(file.xml(WordPackage.TEXT).getDocumentElement());
        above.addAll(all.subList(0, all.indexOf(base.first().element())));
        below.addAll(all.subList(all.indexOf(base.last().element()) + 1, all.size()));
    }

    private static List<Element> paragraphs(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "p")) {
                found.add(child);
            } else {
                found.addAll(paragraphs(child));
            }
        }
        return found;
    }

    /** Marks what it can and gives back what it cannot. */
    List<Unmarked> mark(Resolution before, Resolution after) {
        List<Entry> entries = Entry.of(before, after);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            inField = false;
            if (!Objects.equals(entry.before(), entry.after()) && !mark(entry, entries.subList(i + 1, entries.size()))
                    && !(entry.layout() == Layout.TITLE && before.title() != null && change(above, before.title(), after.title()))) {
                unmarked.add(Unmarked.line(entry.layout()));
            } else if (inField) {
                unmarked.add(Unmarked.inPageHead(entry.layout()));
            }
        }
        List<Footnote> gone = weaver.unplacedNotes(before);
        List<Footnote> come = weaver.unplacedNotes(after);
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            String old = i < gone.size() ? gone.get(i).text() : null;
            String young = i < come.size() ? come.get(i).text() : null;
            if (old == null || !old.equals(young) && !change(below, old, young)) {
                unmarked.add(Unmarked.footnote((old == null ? come : gone).get(i).label()));
            }
        }
        return unmarked;
    }

    private boolean mark(Entry entry, List<Entry> following) {
        return entry.before() == null ? entry.ofTheText() && insert(entry.after(), following)
                : change(above, entry.before(), entry.after());
    }

    /** Inserts a line before the one that follows, set like a line that goes from there, if any does, else like that one. */
    private boolean insert(String words, List<Entry> following) {
        Element anchor = following.stream().map(Entry::before).filter(Objects::nonNull).flatMap(next -> above.stream()
                .filter(paragraph -> Xml.is(paragraph.getParentNode(), "body") && new BaseParagraph(paragraph).find(next).isPresent()))
                .findFirst().orElse(null);
        if (anchor == null) {
            return false;
        }
        Element like = above.stream().filter(gone::contains).reduce(anchor, (_, last) -> last);
        LineBuilder line = new LineBuilder(Xml.create(anchor, "p"), signer);
        Element properties = Xml.child(like, "pPr") == null ? Xml.create(anchor, "pPr") : Xml.copy(Xml.child(like, "pPr"));
        Xml.remove(properties, "rPr");
        line.paragraph().appendChild(properties);
        signer.markEnd(properties, Revision.INSERTED);
        line.insert(Revision.INSERTED, words, Xml.child(anchor, "r"), Piece.Face.PLAIN);
        anchor.getParentNode().insertBefore(line.paragraph(), anchor);
        return true;
    }

    /** Changes the words wherever they stand; false if they stand nowhere. */
    private boolean change(List<Element> paragraphs, String before, String after) {
        boolean found = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            BaseParagraph paragraph = new BaseParagraph(paragraphs.get(i));
            BaseParagraph.Place place = paragraph.find(before).orElse(null);
            if (place != null && paragraph.hasField()) {
                inField = true;
            } else if (place != null) {
                paragraphs.set(i, write(paragraph, place, before, after));
                found = true;
            }
        }
        return found;
    }

    private Element write(BaseParagraph paragraph, BaseParagraph.Place place, String before, String after) {
        Element old = paragraph.element();
        boolean whole = after == null && paragraph.isAll(place) && Xml.is(old.getParentNode(), "body");
        Element properties = Xml.child(old, "pPr");
        LineBuilder line = new LineBuilder(Xml.create(old, "p"), signer);
        Element setting = properties == null ? Xml.create(old, "pPr") : Xml.copy(properties);
        line.paragraph().appendChild(setting);
        if (whole) {
            signer.markEnd(setting, Revision.DELETED);
            gone.add(line.paragraph());
        }
        List<BaseParagraph.Unit> units = paragraph.units();
        units.subList(0, place.first()).forEach(unit -> line.add(unit, whole ? Revision.DELETED : Revision.KEPT));
        int cursor = place.first();
        for (Piece piece : weaver.compared(before, after, Piece.Face.PLAIN)) {
            String words = ((Piece.Words) piece).text();
            if (piece.revision() == Revision.INSERTED) {
                line.insert(Revision.INSERTED, words, units.get(Math.min(cursor, units.size() - 1)).run(), Piece.Face.PLAIN);
                continue;
            }
            for (int left = words.length(); left > 0; cursor++) {
                line.add(units.get(cursor), piece.revision());
                left -= units.get(cursor).character() == 0 ? 0 : 1;
            }
        }
        units.subList(cursor, units.size()).forEach(unit -> line.add(unit, Revision.KEPT));
        old.getParentNode().replaceChild(line.paragraph(), old);
        return line.paragraph();
    }
}
