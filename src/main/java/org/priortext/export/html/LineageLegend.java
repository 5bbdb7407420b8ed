package org.priortext.export.html;

import java.io.IOException;
import org.priortext.export.Markup;
import org.priortext.export.RouteText;
import org.priortext.lineage.Route;

/** What the lines below the words of a traced text mean. */
final class LineageLegend {

    private LineageLegend() {}

    static void write(Markup markup) throws IOException {
        markup.element("ul", () -> {
            for (Route route : Route.values()) {
                entry(markup, route.code(), route.code(), RouteText.meaning(route));
            }
            entry(markup, "returned", RouteText.RETURNED,
                    "stood in the earlier text named, which is of this line, then in a version between no more");
        }, "class", "legend");
        markup.newLine();
    }

    private static void entry(Markup markup, String style, String name, String meaning) throws IOException {
        markup.element("li", () -> {
            markup.element("span", name, "class", style);
            markup.text(": " + meaning);
        });
    }
}
