package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priortext.model.Amendment;
import org.priortext.model.FootnoteMark;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;

/**
 * Carries out an amendment on its draft. All instructions name paragraphs by the draft's own numbers; afterwards the
 * paragraphs are numbered anew. What cannot be located without doubt is refused, and then nothing is changed at all.
 */
public final class Amender {

    /**
     * The draft as amended, without a symbol of its own.
     *
     * @throws AmendmentException if the amendment is for another draft, or an instruction is not understood, names no
     *     paragraph of the draft, or quotes words that do not stand there exactly once
     */
    public Resolution apply(Resolution draft, Amendment amendment) throws AmendmentException {
        if (draft.symbol() != null && amendment.draft() != null && !draft.symbol().equals(amendment.draft())) {
            throw new AmendmentException(amendment.symbol() == null ? "The amendment" : amendment.symbol(),
                    "it amends " + amendment.draft() + ", and this is " + draft.symbol() + ".");
        }
        List<Paragraph> paragraphs = new ArrayList<>(draft.paragraphs());
        for (Amendment.Step step : amendment.steps()) {
            switch (step) {
                case Amendment.Delete delete -> delete(paragraphs, delete);
                case Amendment.Replace replace -> {
                    int at = place(paragraphs, replace.target(), replace.printed());
                    paragraphs.set(at, withText(paragraphs.get(at), required(replace.text(), replace.printed())));
                }
                case Amendment.Insert insert -> insert(paragraphs, insert);
                case Amendment.Words words -> words(paragraphs, words.target(), words.words(), words.with(), words.printed());
                case Amendment.InsertWords words -> insertWords(paragraphs, words);
                case Amendment.Unknown unknown -> throw new AmendmentException(unknown.printed(), "the form of this instruction is not known.");
            }
        }
        if (amendment.steps().isEmpty()) {
            throw new AmendmentException(amendment.symbol() == null ? "The amendment" : amendment.symbol(), "it holds no instruction that can be read.");
        }
        return new Resolution(null, Stage.REVISED_DRAFT, draft.title(), draft.date(), draft.issued(), draft.session(), draft.body(), draft.committee(),
                draft.agendaItem(), draft.sponsors(), draft.actor(), draft.vote(), draft.reportLine(), Renumbering.of(paragraphs), draft.footnotes());
    }

    private static void delete(List<Paragraph> paragraphs, Amendment.Delete delete) throws AmendmentException {
        if (delete.targets().isEmpty()) {
            throw new AmendmentException(delete.printed(), "it names no paragraph.");
        }
        for (String target : delete.targets()) {
            int at = place(paragraphs, target, delete.printed());
            boolean other = !delete.quoted().isEmpty() && !letters(delete.quoted()).equals(letters(paragraphs.get(at).text()));
            if (other) {
                throw new AmendmentException(delete.printed(), paragraphs.get(at).id() + " of the draft does not read as quoted there.");
            }
            paragraphs.subList(at, end(paragraphs, at)).clear();
        }
    }

    private static void insert(List<Paragraph> paragraphs, Amendment.Insert insert) throws AmendmentException {
        int at = place(paragraphs, insert.target(), insert.printed());
        Paragraph beside = paragraphs.get(at);
        String text = required(insert.text(), insert.printed());
        Paragraph added = withText(new Paragraph(beside.id() + "+", beside.kind(), beside.parent(), beside.number(), null, null, "", List.of(), List.of(), List.of()), text);
        int place = insert.before() ? at : end(paragraphs, at);
        while (place < paragraphs.size() && paragraphs.get(place).id().equals(added.id())) {
            place++;
        }
        paragraphs.add(place, added);
    }

    private static void insertWords(List<Paragraph> paragraphs, Amendment.InsertWords step) throws AmendmentException {
        if (!step.beside().isEmpty()) {
            String with = step.before() ? step.words() + " " + step.beside() : step.beside() + (step.words().matches("[,;:.].*") ? "" : " ") + step.words();
            words(paragraphs, step.target(), step.beside(), with, step.printed());
            return;
        }
        int at = place(paragraphs, step.target(), step.printed());
        String text = paragraphs.get(at).text();
        int end = text.length() > 0 && ",;:.".indexOf(text.charAt(text.length() - 1)) >= 0 ? text.length() - 1 : text.length();
        paragraphs.set(at, withText(paragraphs.get(at), text.substring(0, end) + (step.words().matches("[,;:.].*") ? "" : " ") + step.words() + text.substring(end)));
    }

    /** Replaces words that stand exactly once in a paragraph and its sub-paragraphs. */
    private static void words(List<Paragraph> paragraphs, String target, String words, String with, String printed) throws AmendmentException {
        int from = place(paragraphs, target, printed);
        int found = -1;
        for (int i = from; i < end(paragraphs, from); i++) {
            String text = paragraphs.get(i).text();
            int at = text.indexOf(words);
            if (at >= 0 && (found >= 0 || text.indexOf(words, at + 1) >= 0)) {
                throw new AmendmentException(printed, "the words stand more than once in " + target + " of the draft.");
            }
            found = at >= 0 ? i : found;
        }
        if (found < 0) {
            throw new AmendmentException(printed, "the words do not stand in " + target + " of the draft.");
        }
        String text = paragraphs.get(found).text();
        int at = text.indexOf(words);
        String changed = (text.substring(0, at) + with + text.substring(at + words.length())).replaceAll(" {2,}", " ").replaceAll(" (?=[,;:.](?: |$))", "");
        paragraphs.set(found, withText(paragraphs.get(found), changed));
    }

    private static String required(String text, String printed) throws AmendmentException {
        if (text.isEmpty()) {
            throw new AmendmentException(printed, "the new text is missing.");
        }
        return text;
    }

    private static int place(List<Paragraph> paragraphs, String target, String printed) throws AmendmentException {
        String prefix = target.endsWith("-last") ? target.substring(0, 2) : null;
        Optional<Paragraph> found = paragraphs.stream().filter(paragraph -> prefix == null ? paragraph.id().equals(target)
                : paragraph.parent() == null && paragraph.id().startsWith(prefix)).reduce((first, second) -> second);
        if (found.isEmpty()) {
            throw new AmendmentException(printed, target.isEmpty() ? "it names no paragraph." : "the draft has no " + target + ".");
        }
        return paragraphs.indexOf(found.get());
    }

    /** The index after a paragraph and all that hangs below it. */
    private static int end(List<Paragraph> paragraphs, int at) {
        List<String> family = new ArrayList<>(List.of(paragraphs.get(at).id()));
        int end = at + 1;
        while (end < paragraphs.size() && paragraphs.get(end).parent() != null && family.contains(paragraphs.get(end).parent())) {
            family.add(paragraphs.get(end).id());
            end++;
        }
        return end;
    }

    /** The paragraph with another text; footnote marks stay after the words they followed, as long as those stay. */
    private static Paragraph withText(Paragraph old, String text) {
        int same = 0;
        while (same < Math.min(old.text().length(), text.length()) && old.text().charAt(same) == text.charAt(same)) {
            same++;
        }
        int head = same;
        int shift = text.length() - old.text().length();
        int tail = old.text().length();
        while (tail > head && tail + shift > head && old.text().charAt(tail - 1) == text.charAt(tail + shift - 1)) {
            tail--;
        }
        int kept = tail;
        List<FootnoteMark> marks = old.marks().stream().filter(mark -> mark.offset() <= head || mark.offset() > kept)
                .map(mark -> mark.offset() <= head ? mark : new FootnoteMark(mark.label(), mark.offset() + shift)).toList();
        String verb = old.kind() == ParagraphKind.OPERATIVE ? Openings.operative(text).orElse(null)
                : old.kind() == ParagraphKind.PREAMBULAR ? Openings.preambular(text).or(() -> Openings.participle(text)).orElse(null) : null;
        return new Paragraph(old.id(), old.kind(), old.parent(), old.number(), old.numberInSource(), verb, text, marks, Citations.in(text), old.source());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(java.util.Locale.ROOT);
    }
}
