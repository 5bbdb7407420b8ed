package org.priortext.export.docx.base;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.priortext.export.weave.Layout;
import org.priortext.export.weave.Line;
import org.priortext.export.weave.Revision;
import org.w3c.dom.Element;

/** How paragraphs of each kind are set in the file: like the first of them. */
final class Settings {

    private final Map<Layout, Element> byLayout = new EnumMap<>(Layout.class);
    private final Signer signer;

    Settings(Base base, List<Line> lines, Signer signer) {
        this.signer = signer;
        for (Line line : lines) {
            if (line.old() != null) {
                byLayout.putIfAbsent(line.before(), properties(base.of(line.old()).element()));
            }
        }
    }

    /**
     * The properties of a line's paragraph.
     *
     * @param source the paragraph of the file that the line belongs to or stands beside
     */
    Element of(Line line, Element source) {
        Element own = properties(source);
        Element properties = own;
        if (!line.mark().inBefore()) {
            properties = Xml.copy(byLayout.getOrDefault(line.after(), own));
            remove(properties, "sectPr");
        } else if (line.mark() == Revision.KEPT && line.before() != line.after() && byLayout.containsKey(line.after())) {
            properties = Xml.copy(byLayout.get(line.after()));
            remove(properties, "sectPr");
            Element section = Xml.child(own, "sectPr");
            if (section != null) {
                properties.appendChild(Xml.copy(section));
            }
            Element change = Xml.create(own, "pPrChange");
            Element signed = signer.mark(own, Revision.INSERTED);
            for (String name : List.of("id", "author", "date")) {
                Xml.set(change, name, signed.getAttributeNS(Xml.NAMESPACE, name));
            }
            Element before = Xml.copy(own);
            List.of("rPr", "sectPr", "pPrChange").forEach(name -> remove(before, name));
            change.appendChild(before);
            properties.appendChild(change);
        }
        if (line.mark() != Revision.KEPT) {
            mark(properties, line.mark());
        }
        return properties;
    }

    private void mark(Element properties, Revision revision) {
        Element run = Xml.child(properties, "rPr");
        if (run == null) {
            run = Xml.create(properties, "rPr");
            properties.insertBefore(run, Xml.children(properties).stream()
                    .filter(child -> Xml.is(child, "sectPr") || Xml.is(child, "pPrChange")).findFirst().orElse(null));
        }
        run.insertBefore(signer.mark(run, revision), run.getFirstChild());
    }

    private static Element properties(Element paragraph) {
        Element own = Xml.child(paragraph, "pPr");
        return own == null ? Xml.create(paragraph, "pPr") : Xml.copy(own);
    }

    private static void remove(Element parent, String name) {
        Element child = Xml.child(parent, name);
        if (child != null) {
            parent.removeChild(child);
        }
    }
}
