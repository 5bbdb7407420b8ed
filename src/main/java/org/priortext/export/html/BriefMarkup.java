package org.priortext.export.html;

import java.io.IOException;
import org.priortext.change.Brief;
import org.priortext.export.Markup;

/** What changed and whether it matters. */
final class BriefMarkup {

    private final Markup markup;

    BriefMarkup(Markup markup) {
        this.markup = markup;
    }

    void write(Brief brief) throws IOException {
        markup.element("section", () -> {
            for (String figure : brief.figures()) {
                markup.element("p", figure, "class", "figures");
            }
            for (Brief.Section section : brief.sections()) {
                markup.element("h3", section.title());
                markup.element("ul", () -> {
                    for (String line : section.lines()) {
                        markup.element("li", Arrows.pointing(line));
                    }
                });
            }
        }, "class", "brief");
        markup.newLine();
    }
}
