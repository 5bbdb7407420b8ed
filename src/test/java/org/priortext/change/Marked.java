package org.priortext.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.align.Alignment;
import org.priortext.align.Confidence;
import org.priortext.align.Match;
import org.priortext.model.Citation;
import org.priortext.model.Footnote;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Slice;
import org.priortext.model.Stage;
import org.priortext.redline.Redline;
import org.priortext.redline.Run;

/**
 * Comparisons written as marked text: {@code pair("OP3", "OP2", "[-Welcomes-]{+Notes+} the report;")}, sessions and
 * dates set by the test. Square brackets and braces with signs are the redline; the paragraphs follow from it.
 */
final class Marked {

    private static final Pattern RUN = Pattern.compile("\\[-(?<gone>.*?)-]|\\{\\+(?<come>.*?)\\+}|(?<kept>.+?)(?=\\[-|\\{\\+|$)", Pattern.DOTALL);
    private static final Pattern CITED = Pattern.compile("\\b\\d{2,3}/\\d+");

    private final List<Paragraph> before = new ArrayList<>();
    private final List<Paragraph> after = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();
    private final List<Redline> redlines = new ArrayList<>();
    private List<Footnote> notesBefore = List.of();
    private List<Footnote> notesAfter = List.of();
    private List<String> sponsorsBefore = List.of();
    private List<String> sponsorsAfter = List.of();
    private Integer sessionBefore = 73;
    private Integer sessionAfter = 75;
    private String symbolBefore;
    private String symbolAfter;

    static Marked texts() {
        return new Marked();
    }

    Marked sessions(Integer from, Integer to) {
        sessionBefore = from;
        sessionAfter = to;
        return this;
    }

    Marked sponsors(List<String> from, List<String> to) {
        sponsorsBefore = from;
        sponsorsAfter = to;
        return this;
    }

    Marked symbolBefore(String symbol) {
        symbolBefore = symbol;
        return this;
    }

    Marked symbolAfter(String symbol) {
        symbolAfter = symbol;
        return this;
    }

    Marked footnotes(List<String> from, List<String> to) {
        notesBefore = notes(from);
        notesAfter = notes(to);
        return this;
    }

    private static List<Footnote> notes(List<String> texts) {
        List<Footnote> notes = new ArrayList<>();
        texts.forEach(text -> notes.add(new Footnote(Integer.toString(notes.size() + 1), text)));
        return notes;
    }

    Marked pair(String from, String to, String marked) {
        return pair(from, to, marked, false);
    }

    Marked moved(String from, String to, String marked) {
        return pair(from, to, marked, true);
    }

    private Marked pair(String from, String to, String marked, boolean moved) {
        StringBuilder old = new StringBuilder();
        StringBuilder now = new StringBuilder();
        Matcher matcher = RUN.matcher(marked);
        while (matcher.find()) {
            old.append(text(matcher, "kept")).append(text(matcher, "gone"));
            now.append(text(matcher, "kept")).append(text(matcher, "come"));
        }
        Paragraph first = paragraph(from, old.toString(), notesBefore);
        Paragraph second = paragraph(to, now.toString(), notesAfter);
        before.add(first);
        after.add(second);
        return match(new Match(List.of(first), List.of(second), 0.9, moved, Confidence.HIGH, false, List.of()), runs(marked, first, second));
    }

    Marked added(String id, String text) {
        Paragraph paragraph = paragraph(id, text, List.of());
        after.add(paragraph);
        return match(new Match(List.of(), List.of(paragraph), 0, false, Confidence.HIGH, false, List.of()),
                List.of(new Run.Inserted(Slice.whole(paragraph))));
    }

    Marked dropped(String id, String text) {
        Paragraph paragraph = paragraph(id, text, List.of());
        before.add(paragraph);
        return match(new Match(List.of(paragraph), List.of(), 0, false, Confidence.HIGH, false, List.of()),
                List.of(new Run.Deleted(Slice.whole(paragraph))));
    }

    private Marked match(Match match, List<Run> runs) {
        matches.add(match);
        redlines.add(new Redline(match, runs));
        return this;
    }

    private static List<Run> runs(String marked, Paragraph first, Paragraph second) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        int to = 0;
        Matcher matcher = RUN.matcher(marked);
        while (matcher.find()) {
            int kept = text(matcher, "kept").length();
            int gone = text(matcher, "gone").length();
            int come = text(matcher, "come").length();
            if (kept > 0) {
                runs.add(new Run.Kept(new Slice(first, from, from + kept), new Slice(second, to, to + kept)));
            } else if (gone > 0) {
                runs.add(new Run.Deleted(new Slice(first, from, from + gone)));
            } else {
                runs.add(new Run.Inserted(new Slice(second, to, to + come)));
            }
            from += kept + gone;
            to += kept + come;
        }
        return runs;
    }

    private static String text(Matcher matcher, String group) {
        return matcher.group(group) == null ? "" : matcher.group(group);
    }

    /** Footnotes, if any are set, are all called at the paragraph's end. */
    private static Paragraph paragraph(String id, String text, List<Footnote> notes) {
        ParagraphKind kind = id.startsWith("PP") ? ParagraphKind.PREAMBULAR
                : id.contains("(") ? ParagraphKind.SUB : ParagraphKind.OPERATIVE;
        String parent = id.contains("(") ? id.substring(0, id.lastIndexOf('(')) : null;
        List<Citation> citations = new ArrayList<>();
        Matcher matcher = CITED.matcher(text);
        while (matcher.find()) {
            citations.add(new Citation(matcher.group(), "A/RES/" + matcher.group(), null, matcher.start(), matcher.end()));
        }
        List<FootnoteMark> marks = notes.stream().map(note -> new FootnoteMark(note.label(), text.length())).toList();
        return new Paragraph(id, kind, parent, null, null, null, text, marks, citations, List.of());
    }

    Alignment alignment() {
        return new Alignment(
                resolution(symbolBefore, 2018, sessionBefore, sponsorsBefore, before, notesBefore),
                resolution(symbolAfter, 2020, sessionAfter, sponsorsAfter, after, notesAfter), matches);
    }

    static Resolution resolution(String symbol, int year, Integer session, List<String> sponsors,
            List<Paragraph> paragraphs, List<Footnote> notes) {
        return new Resolution(symbol, symbol == null ? Stage.DRAFT : Stage.ADOPTED, "On trust", LocalDate.of(year, 12, 5),
                null, session, null, null, null, sponsors, null, null, null, paragraphs, notes);
    }

    /** The changes of every match. */
    List<List<Change>> all() {
        return new ChangeClassifier().classify(alignment(), redlines);
    }

    /** The changes of the last match made, as {@code type: deleted → inserted}. */
    List<String> told() {
        return all().getLast().stream()
                .map(change -> change.type() + ": " + change.deleted() + " → " + change.inserted()).toList();
    }

    /** The types of the changes of the last match made. */
    List<String> types() {
        return all().getLast().stream().map(Change::type).toList();
    }

    /** The notes of the changes of the last match made. */
    List<String> notes() {
        return all().getLast().stream().map(Change::note).toList();
    }

    Summary summary(Resolution... others) {
        return new Summarizer().summarize(alignment(), all(), List.of(others));
    }

    /** The changes of one edited pair that has no surroundings. */
    static List<String> told(String id, String marked) {
        return texts().pair(id, id, marked).told();
    }

    /** Their types. */
    static List<String> types(String id, String marked) {
        return texts().pair(id, id, marked).types();
    }
}
