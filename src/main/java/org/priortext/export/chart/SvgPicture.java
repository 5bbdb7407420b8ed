package org.priortext.export.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.priortext.export.Markup;

/** Writes a drawing as SVG 1.1 without scripts; each mark tells what it stands for when pointed at. */
final class SvgPicture {
    private static final String FAMILY = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

    private SvgPicture() {}

    static void write(Drawing drawing, OutputStream out) throws IOException {
        Markup markup = Markup.xml(out);
        markup.element("svg", () -> {
            markup.newLine();
            markup.empty("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
            for (Drawing.Mark mark : drawing.marks()) {
                markup.newLine();
                write(markup, mark);
            }
            markup.newLine();
        }, "xmlns", "http://www.w3.org/2000/svg", "version", "1.1",
                "width", number(drawing.width()), "height", number(drawing.height()),
                "viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()), "font-family", FAMILY);
        markup.end();
    }

    private static void write(Markup markup, Drawing.Mark mark) throws IOException {
        Tone tone = mark.tone();
        switch (mark) {
            case Drawing.Box box -> markup.element("rect", () -> title(markup, mark.subject()),
                    "x", number(box.x()), "y", number(box.y()), "width", number(box.width()), "height", number(box.height()),
                    "rx", "2", "fill", "#" + tone.fill(), "stroke", stroke(tone), "stroke-dasharray", dashes(tone));
            case Drawing.Band band -> markup.element("path", () -> title(markup, mark.subject()),
                    "d", path(band), "fill", "#" + tone.fill(), "fill-opacity", "0.85",
                    "stroke", stroke(tone), "stroke-width", "0.8", "stroke-dasharray", dashes(tone));
            case Drawing.Words words -> markup.element("text", words.text(),
                    "x", number(words.x()), "y", number(words.y()), "font-size", number(words.size()),
                    "font-weight", words.bold() ? "600" : null, "fill", "#" + tone.ink());
        }
    }

    private static void title(Markup markup, Subject subject) throws IOException {
        if (subject != null) {
            markup.element("title", Captions.of(subject));
        }
    }

    private static String path(Drawing.Band band) {
        double bend = (band.x() + band.toX()) / 2;
        return "M" + point(band.x(), band.top())
                + "C" + point(bend, band.top()) + " " + point(bend, band.toTop()) + " " + point(band.toX(), band.toTop())
                + "L" + point(band.toX(), band.toBottom())
                + "C" + point(bend, band.toBottom()) + " " + point(bend, band.bottom()) + " " + point(band.x(), band.bottom()) + "Z";
    }

    private static String stroke(Tone tone) {
        return tone.line() == Tone.Line.NONE ? null : "#" + tone.ink();
    }

    private static String dashes(Tone tone) {
        float[] dashes = tone.line().dashes();
        return dashes.length == 0 ? null : number(dashes[0]) + " " + number(dashes[1]);
    }

    private static String point(double x, double y) {
        return number(x) + "," + number(y);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
