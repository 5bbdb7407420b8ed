package org.priortext.export.akn;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.priortext.export.Markup;
import org.priortext.export.weave.FrontMatter;
import org.priortext.export.weave.Layout;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;

/** The masthead of a text, a paragraph for each of its lines, in the order of United Nations documents (domain 1.1). */
final class PrefaceMarkup {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Markup markup;

    PrefaceMarkup(Markup markup) {
        this.markup = markup;
    }

    /** All its lines, the title last. */
    void write(Resolution resolution) throws IOException {
        line("docNumber", resolution.symbol());
        line("docAuthority", resolution.body());
        if (resolution.issued() != null) {
            markup.element("p", () -> writeDay(resolution.issued()));
        }
        line("session", FrontMatter.text(resolution, Layout.SESSION));
        line("docCommittee", resolution.committee());
        plain(FrontMatter.text(resolution, Layout.AGENDA_ITEM));
        if (resolution.stage() == Stage.ADOPTED && resolution.date() != null) {
            markup.element("p", () -> {
                markup.text("Resolution adopted by the " + (resolution.body() == null ? "General Assembly" : resolution.body()) + " on ");
                writeDay(resolution.date());
            });
        }
        plain(FrontMatter.text(resolution, Layout.REPORT));
        if (!resolution.stage().agreed() || !resolution.sponsors().isEmpty()) {
            markup.element("p", () -> writeSponsors(resolution));
        }
        line("docTitle", resolution.title());
    }

    private void line(String element, String text) throws IOException {
        if (text != null) {
            markup.element("p", () -> markup.element(element, text));
        }
    }

    private void plain(String text) throws IOException {
        if (text != null) {
            markup.element("p", text);
        }
    }

    private void writeDay(LocalDate day) throws IOException {
        markup.element("docDate", DAY.format(day), "date", day.toString());
    }

    private void writeSponsors(Resolution resolution) throws IOException {
        List<String> sponsors = resolution.sponsors();
        for (int i = 0; i < sponsors.size(); i++) {
            markup.text(i == 0 ? "" : i + 1 < sponsors.size() ? ", " : " and ");
            markup.element("organization", sponsors.get(i), "refersTo", "#" + Ids.ofSponsor(i));
        }
        markup.text(sponsors.isEmpty() ? "" : ": ");
        markup.element("docStage", FrontMatter.draftKind(resolution));
    }
}
