package org.priortext.source;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A redline that this program wrote as a web page holds the later text whole: every line of it says at which place it
 * stands ({@code data-later}), its footnotes that they are such.
 */
final class OwnPage {

    private static final String PLACE = "data-later";

    private OwnPage() {}

    static boolean is(Document page) {
        return page.selectFirst("meta[name=generator][content=Priortext]") != null && page.selectFirst("[data-later]") != null;
    }

    /** Leaves nothing but the later text on the page. */
    static void reduce(Document page) {
        List<Element> lines = page.select("[data-later]").stream().sorted(Comparator.comparingInt(OwnPage::place)).toList();
        page.body().empty();
        page.body().appendChildren(lines);
    }

    private static int place(Element line) {
        return Xml.number(line.attr(PLACE), Integer.MAX_VALUE);
    }
}
