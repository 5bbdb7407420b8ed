package org.priortext.segment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.DocumentSymbol;
import org.priortext.model.Leftover;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Roman;
import org.priortext.model.Segmentation;
import org.priortext.model.Stage;
import org.priortext.model.Vote;
import org.priortext.source.Line;
import org.priortext.source.SourceText;

/**
 * Finds the resolutions of a source and their paragraphs. One straight line of steps: furniture out, footnotes out, cut
 * into sections, mastheads and report read, bodies joined into paragraphs, numbered, mended.
 */
public final class Segmenter {

    /** Segments a source; a source without a resolution gives a segmentation without one, and all of it as leftovers. */
    public Segmentation segment(SourceText source) {
        Account account = new Account();
        source.warnings().forEach(warning -> account.warn(warning.line(), warning.message()));
        List<Line> lines = new Furniture(source, account).strip();
        List<String> running = account.leftovers().stream().filter(left -> left.kind().equals("running-header")).map(Leftover::text).toList();
        Notes notes = new Notes(source, account);
        Sections.Split split = Sections.split(notes.take(lines));
        if (split.sections().isEmpty()) {
            return withoutResolution(source, account);
        }
        Body body = new Body(source, lines, account);
        NoteOwners owners = new NoteOwners(split, notes.notes());
        List<Resolution> resolutions = ReportReader.isReport(split.front())
                ? report(source, split, running, body, owners, account)
                : plain(split, running, body, owners, account);
        owners.unowned().forEach(note -> account.leave(note.lines(), "report-footnote"));
        return new Segmentation(resolutions, account.leftovers(), account.warnings());
    }

    private static Segmentation withoutResolution(SourceText source, Account account) {
        StringBuilder whole = new StringBuilder();
        for (Line line : source.lines()) {
            account.leave(line, "text");
            whole.append(line.text()).append(' ');
        }
        Matcher amendment = AmendmentReader.AMENDMENT.matcher(whole);
        if (amendment.find()) {
            account.warn(source.lines().getFirst().number(), "This is an amendment to draft resolution "
                    + DocumentSymbol.in(amendment.group("draft")).map(DocumentSymbol::value).orElse(amendment.group("draft")) + ", not a resolution.");
        }
        return new Segmentation(List.of(), account.leftovers(), account.warnings());
    }

    private static List<Resolution> plain(Sections.Split split, List<String> running, Body body, NoteOwners owners, Account account) {
        List<Resolution> resolutions = new ArrayList<>();
        List<Line> above = new ArrayList<>(split.front());
        Masthead before = null;
        for (int n = 0; n < split.sections().size(); n++) {
            Sections.Section section = split.sections().get(n);
            above.addAll(section.heading());
            Masthead masthead = new MastheadReader(account).read(above, running);
            if (before != null) {
                masthead.follow(before);
            }
            before = masthead;
            resolutions.add(resolution(masthead, section, body, owners.of(n), masthead.sponsors, ClosingVote.in(section.closing(), account), account));
            above.removeAll(section.heading());
        }
        return resolutions;
    }

    private static List<Resolution> report(SourceText source, Sections.Split split, List<String> running, Body body,
            NoteOwners owners, Account account) {
        int start = 0;
        while (start < split.front().size() && Label.of(split.front().get(start).text()).isEmpty()) {
            start++;
        }
        Masthead whole = new MastheadReader(account).read(split.front().subList(0, start), running);
        List<Block> blocks = new Blocks(source, account).of(split.front().subList(start, split.front().size()), owners.all());
        List<ReportReader.Draft> drafts = new ReportReader().read(blocks, account);
        List<Resolution> resolutions = new ArrayList<>();
        for (int n = 0; n < split.sections().size(); n++) {
            Sections.Section section = split.sections().get(n);
            Masthead own = new MastheadReader(account).read(section.heading(), List.of());
            own.inherit(whole);
            String number = own.draftNumber == null ? Roman.of(n + 1) : own.draftNumber;
            boolean only = split.sections().size() == 1 && drafts.size() == 1;
            Optional<ReportReader.Draft> told = drafts.stream().filter(draft -> only || number.equals(draft.number())).findFirst();
            resolutions.add(resolution(own, section, body, owners.of(n),
                    told.map(ReportReader.Draft::sponsors).orElse(List.of()), told.map(ReportReader.Draft::vote).orElse(null), account));
        }
        return resolutions;
    }

    private static Resolution resolution(Masthead masthead, Sections.Section section, Body body, List<RawNote> notes,
            List<String> sponsors, Vote vote, Account account) {
        if (!section.isDecision()) {
            account.leave(section.actor(), "actor");
        }
        account.leave(section.closing(), "closing");
        List<Paragraph> paragraphs = body.paragraphs(section, notes);
        LocalDate date = masthead.adopted == null && Sections.isDecision(section.actor().text()) ? Dates.in(section.actor().text()).orElse(null) : masthead.adopted;
        for (Line line : section.closing()) {
            date = date != null ? date : masthead.stage == Stage.ADOPTED ? Dates.in(line.text()).orElse(null) : null;
        }
        date = date != null ? date : masthead.adoptedBefore;
        return new Resolution(masthead.symbolOf(section.actorText()), masthead.stage, masthead.title, date != null ? date : masthead.issued, masthead.issued,
                masthead.session, masthead.body, committee(masthead), masthead.agendaItem, sponsors, section.actorText(), vote,
                masthead.reportLine, paragraphs, Body.footnotes(notes));
    }

    /** The committee of the masthead, or the one on whose report the text was adopted. */
    private static String committee(Masthead masthead) {
        if (masthead.committee != null || masthead.reportLine == null) {
            return masthead.committee;
        }
        Matcher matcher = Pattern.compile("report of the ((?:\\p{Lu}\\S+ )*Committee)").matcher(masthead.reportLine);
        return matcher.find() ? matcher.group(1) : null;
    }
}
