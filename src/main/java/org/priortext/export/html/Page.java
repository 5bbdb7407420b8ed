package org.priortext.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.priortext.dossier.Comparison;
import org.priortext.export.ExportOptions;
import org.priortext.export.Markup;

/** The frame of every page: head with the style sheet, title, and who made it when, as far as the user says so. */
final class Page {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Page() {}

    /** Writes into the body of a page. */
    interface Body {
        void write(Markup markup) throws IOException;
    }

    static void write(OutputStream out, String title, String styleSheet, ExportOptions options, Body body)
            throws IOException {
        Markup markup = Markup.html(out);
        markup.element("html", () -> {
            writeHead(markup, title, styleSheet, options);
            markup.element("body", () -> {
                markup.newLine();
                markup.element("header", () -> {
                    markup.element("h1", Arrows.pointing(title));
                    markup.element("p", signature(options), "class", "signature");
                });
                markup.newLine();
                body.write(markup);
            });
        }, "lang", "en");
        markup.newLine();
        markup.end();
    }

    /** A page of nothing but its body. */
    static void writeBare(OutputStream out, String styleSheet, Body body) throws IOException {
        Markup markup = Markup.html(out);
        markup.element("html", () -> {
            markup.element("head", () -> {
                markup.element("title", "Preview");
                markup.element("style", styleSheet(styleSheet));
            });
            markup.element("body", () -> body.write(markup));
        }, "lang", "en");
        markup.end();
    }

    /** The names of the two texts above their columns. */
    static void writeHeads(Markup markup, Comparison comparison) throws IOException {
        markup.element("div", () -> {
            markup.element("div", comparison.from().name(), "class", "side");
            markup.element("div", comparison.to().name(), "class", "side");
        }, "class", "sides heads");
        markup.newLine();
    }

    private static void writeHead(Markup markup, String title, String styleSheet, ExportOptions options)
            throws IOException {
        markup.element("head", () -> {
            markup.empty("meta", "charset", "utf-8");
            markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            markup.empty("meta", "name", "generator", "content", "Priortext");
            if (!options.author().isBlank()) {
                markup.empty("meta", "name", "author", "content", options.author());
            }
            markup.element("title", title);
            markup.element("style", styleSheet(styleSheet));
        });
        markup.newLine();
    }

    private static String signature(ExportOptions options) {
        String day = DAY.format(options.date());
        return options.author().isBlank() ? day : options.author() + ", " + day;
    }

    /** A style sheet beside this class. It holds none of the characters XML escapes, so that a browser reads it as it is. */
    private static String styleSheet(String name) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
