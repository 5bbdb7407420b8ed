package org.priortext.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.priortext.dossier.SegmentedFile;
import org.priortext.model.Leftover;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Warning;
import org.priortext.model.Witness;
import org.priortext.segment.LetterAccount;

/** A segmentation for reading in a terminal. */
final class SegmentText {

    private final PrintWriter out;

    SegmentText(Terminal terminal) {
        this.out = terminal.out();
    }

    void print(SegmentedFile file) {
        out.println(file.file());
        for (Witness witness : file.witnesses()) {
            resolution(witness);
        }
        out.println();
        account(LetterAccount.of(file.source(), file.segmentation()));
        out.println("Left out of the paragraphs:");
        for (Leftover leftover : file.segmentation().leftovers()) {
            out.println("  " + place(leftover.page(), leftover.line()) + "  " + leftover.kind() + ": " + leftover.text());
        }
        if (!file.segmentation().warnings().isEmpty()) {
            out.println();
            out.println("To check:");
            for (Warning warning : file.segmentation().warnings()) {
                out.println("  line " + warning.line() + ": " + warning.message());
            }
        }
    }

    private void account(LetterAccount account) {
        out.println(String.format(Locale.ROOT, "Letters and digits of the file: %,d in paragraphs, %,d in footnotes, %,d left out, %s.",
                account.paragraphs(), account.footnotes(), account.leftovers(),
                account.complete() ? "none missing" : "NOT ACCOUNTED FOR: " + account.missing()));
    }

    private void resolution(Witness witness) {
        Resolution resolution = witness.resolution();
        out.println();
        out.println(witness.label() + "  " + resolution.stage().code() + (resolution.date() == null ? "" : "  " + resolution.date()));
        if (witness.symbolGuessed()) {
            out.println("Symbol: " + resolution.symbol() + " (guessed from the name of the file)");
        }
        if (resolution.title() != null) {
            out.println(resolution.title());
        }
        if (!resolution.sponsors().isEmpty()) {
            out.println("Sponsors (" + resolution.sponsors().size() + "): " + String.join(", ", resolution.sponsors()));
        }
        if (resolution.vote() != null) {
            out.println(resolution.vote().recorded()
                    ? "Vote: " + resolution.vote().figures() + " (in favour, against, abstaining)" : "Adopted without a vote");
        }
        out.println(resolution.actor());
        for (Paragraph paragraph : resolution.paragraphs()) {
            out.println("  " + paragraph.id() + "  " + paragraph.text());
        }
        resolution.footnotes().forEach(footnote -> out.println("  note " + footnote.label() + "  " + footnote.text()));
    }

    private static String place(Integer page, int line) {
        return page == null ? "line " + line : "page " + page + ", line " + line;
    }
}
