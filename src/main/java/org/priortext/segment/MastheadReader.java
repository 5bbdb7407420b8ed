package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priortext.model.DocumentSymbol;
import org.priortext.model.Stage;
import org.priortext.source.Line;

/** Reads the lines above a body (domain 1.1): symbol, dates, session, committee, agenda item, sponsors, title. */
final class MastheadReader {

    private static final Pattern UNITED_NATIONS = Pattern.compile("(?i:United Nations)\\b\\s*(.*)");
    private static final Pattern DISTRIBUTION = Pattern.compile(".*\\bDistr\\.:?\\s*(?:General|Limited|Restricted)?\\b.*");
    private static final Pattern LANGUAGE = Pattern.compile("Original: .*|Arabic|Chinese|English|French|Russian|Spanish|English only");
    private static final Pattern SESSION = Pattern.compile("((?:One hundred (?:and )?)?[A-Z]\\p{Ll}+(?:-\\p{Ll}+)?) (?:(?:emergency |resumed )?special |resumed |annual )*session\\b(.*)");
    private static final Pattern COMMITTEE = Pattern.compile("((?:First|Second|Third|Fourth|Fifth|Sixth) Committee|Special Political and Decolonization Committee.*)");
    private static final List<String> COMMITTEES = List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth");
    private static final Pattern AGENDA = Pattern.compile("(?:Agenda )?[Ii]tems? (\\d+(?: \\([a-z]\\))?(?:(?:, | and )\\d*(?: ?\\([a-z]\\))?)*)(?: of the .{0,40}agenda\\*?)?\\s*(.*)");
    private static final Pattern BODY = Pattern.compile("(General Assembly|Security Council|Economic and Social Council|Human Rights Council)\\b\\s*(.*)");
    private static final Pattern REPORT = Pattern.compile("Report of the (.*Committee).*");
    private static final Pattern ADOPTED = Pattern.compile("(?i:(?:resolution|decision)s? adopted (?:by|on)) .*");
    private static final Pattern NUMBERED_TITLE = Pattern.compile("(\\d{1,4}/\\d{1,3}|(?:ES|S)-\\d{1,2}/\\d{1,3}|\\d{1,4} \\([LXVI]+\\))( [A-Z]{1,2})?\\.\\s*(.*)");
    /** A draft whose number is still open. */
    private static final Pattern UNNUMBERED_TITLE = Pattern.compile("\\d{1,4}/(?:\u2026|\\.{2,3})[.:]?\\s*(?=\\S)");
    /** The letter of a part of a composite resolution (43/78 H); its own title follows. */
    private static final Pattern PART = Pattern.compile("[A-Z]");
    private static final Pattern COUNCIL_TITLE = Pattern.compile("Resolution (\\d{1,4} \\(\\d{4}\\))");
    private static final Pattern ADOPTED_AT = Pattern.compile("Adopted (?:unanimously )?by the (Security Council|Economic and Social Council) at its .*");
    private static final Pattern SPONSORS = Pattern.compile("(.*?):?[*\u2020]{0,3}\\s*:[*\u2020]{0,3}\\s*((?:\\w+ )?(?:revised )?(?:draft (?:resolution|decision)|amendments?\\b.*))", Pattern.DOTALL);
    private static final Pattern DRAFT = Pattern.compile("(?i)(?:[a-z]+ )?(?:revised )?draft (?:resolution|decision)(?: (?:submitted|proposed|recommended) by .*)?[*]*", Pattern.DOTALL);
    private static final Pattern DRAFT_NUMBER = Pattern.compile("(?i)draft (?:resolution|decision) ([IVXLC]+|\\d+)\\b[.:]?\\s*(.*)");

    private static final Pattern UNITED_NATIONS_OTHER = Pattern.compile(MastheadWords.of("united-nations") + "\\s*(.*)");
    private static final Pattern BODY_OTHER = Pattern.compile("(" + MastheadWords.of("body") + ")(?!\\p{L})\\s*(.*)");
    private static final Pattern AGENDA_OTHER = Pattern.compile(MastheadWords.of("agenda-item") + "\\s?(\\d+(?: ?\\(?[a-z]\\))?).{0,60}");
    private static final Pattern SPONSORS_OTHER = Pattern.compile("(.*?)\\s*[:\uFF1A]\\s*(" + MastheadWords.of("draft") + ")\\p{P}*");
    /** Between the names of States in the other languages: commas, and the last "and". */
    private static final Pattern SEPARATOR = Pattern.compile(",\\s*|\u060C\\s*|\u3001| (?:y|et|\u0438) (?!.* (?:y|et|\u0438) )|\u548C(?!\u56FD)| \u0648(?=\\p{IsArabic})");
    private static final Pattern REVISED_OTHER = Pattern.compile(MastheadWords.of("revised"));
    private static final Pattern ADOPTED_OTHER = Pattern.compile("(?:\\d{4}\\s?\u5E74.{0,12})?" + MastheadWords.of("adopted") + ".{0,90}");
    private static final Pattern LANGUAGE_OTHER = Pattern.compile(MastheadWords.of("language") + ".{0,30}");
    private static final Pattern OF_SESSION = Pattern.compile("A/(?:RES/|C\\.(\\d)/|HRC/(?:RES/)?)?(\\d{2,3})/.*");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Account account;
    private final Masthead masthead = new Masthead();
    private boolean afterSponsors;
    private boolean inAgenda;
    /** The last lines that say nothing known: the title of a draft that has no masthead. */
    private String lastUnknown;

    MastheadReader(Account account) {
        this.account = account;
    }

    /**
     * Reads the front lines and the heading lines directly above the actor.
     *
     * @param running furniture lines among which a running symbol may stand
     */
    Masthead read(List<Line> lines, List<String> running) {
        for (List<Line> group : groups(lines)) {
            group(group);
        }
        if (masthead.symbol == null) {
            running.stream().filter(DocumentSymbol::is).findFirst().ifPresent(symbol -> masthead.symbol = symbol);
        }
        readSymbol();
        if (masthead.symbol != null && masthead.stage == Stage.DRAFT && new DocumentSymbol(masthead.symbol).revised()) {
            masthead.stage = Stage.REVISED_DRAFT;
        }
        if (masthead.title == null) {
            masthead.title = masthead.compositeTitle;
        }
        if (masthead.title == null) {
            masthead.title = masthead.agendaTitle != null || masthead.symbol != null ? masthead.agendaTitle : lastUnknown;
        }
        return masthead;
    }

    /** Session and committee as the symbol tells them, where no line does. */
    private void readSymbol() {
        Matcher matcher = OF_SESSION.matcher(masthead.symbol == null ? "" : masthead.symbol);
        if (matcher.matches()) {
            masthead.session = masthead.session == null ? Integer.valueOf(matcher.group(2)) : masthead.session;
            if (masthead.committee == null && matcher.group(1) != null && matcher.group(1).matches("[1-6]")) {
                masthead.committee = COMMITTEES.get(Integer.parseInt(matcher.group(1)) - 1) + " Committee";
            }
        }
    }

    /** Lines that stand together without space between. */
    private static List<List<Line>> groups(List<Line> lines) {
        List<List<Line>> groups = new ArrayList<>();
        for (Line line : lines) {
            boolean own = groups.isEmpty() || line.gap() >= 0.6 || line.block()
                    || line.gap() >= 0.3 && Math.abs(line.indent() - groups.getLast().getLast().indent()) > 2
                    || opensGroup(line.text()) || closesGroup(groups.getLast());
            if (own) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        }
        return groups.stream().flatMap(group -> parted(group).stream()).toList();
    }

    /** The sponsors by themselves where no space parts them from the agenda item above. */
    private static List<List<Line>> parted(List<Line> group) {
        if (inAgendaOrSession(group.getFirst().text()) && SPONSORS.matcher(joined(group)).matches()) {
            for (int at = 1; at < group.size(); at++) {
                Matcher sponsors = SPONSORS.matcher(joined(group.subList(at, group.size())));
                if (sponsors.matches() && States.beginsList(sponsors.group(1))) {
                    return List.of(group.subList(0, at), group.subList(at, group.size()));
                }
            }
        }
        return List.of(group);
    }

    private static boolean inAgendaOrSession(String text) {
        return SESSION.matcher(text).matches() || COMMITTEE.matcher(text).matches() || AGENDA.matcher(text).matches();
    }

    private static boolean opensGroup(String text) {
        return text.startsWith("[") || ADOPTED.matcher(text).matches() || NUMBERED_TITLE.matcher(text).matches() || UNNUMBERED_TITLE.matcher(text).lookingAt()
                || Character.isUpperCase(text.charAt(0)) && DRAFT.matcher(text).matches();
    }

    private static boolean closesGroup(List<Line> group) {
        String text = joined(group);
        return text.startsWith("[") && text.endsWith("]") || SPONSORS.matcher(text).matches() || DRAFT.matcher(text).matches() && !text.contains(" by ");
    }

    private static String joined(List<Line> group) {
        StyledText text = new StyledText();
        group.forEach(line -> Join.append(text, line));
        return BLANKS.matcher(text.toString().replace(Join.BREAK, "")).replaceAll(" ");
    }

    private void group(List<Line> group) {
        String text = joined(group);
        Matcher sponsors = SPONSORS.matcher(text);
        Matcher numbered = NUMBERED_TITLE.matcher(text);
        Matcher draftNumber = DRAFT_NUMBER.matcher(text);
        Matcher council = COUNCIL_TITLE.matcher(text);
        if (draftNumber.matches()) {
            masthead.draftNumber = draftNumber.group(1);
            masthead.title = draftNumber.group(2).isBlank() ? masthead.title : draftNumber.group(2);
            leave(group, "title", true);
        } else if (PART.matcher(text).matches()) {
            masthead.part = text;
            masthead.compositeTitle = masthead.title;
            masthead.title = null;
            leave(group, "title", true);
        } else if (group.getFirst().role() == Line.Role.TITLE) {
            masthead.title = text;
            leave(group, "title", false);
        } else if (council.matches()) {
            masthead.number = council.group(1);
            leave(group, "title", true);
        } else if (ADOPTED.matcher(text).matches() || ADOPTED_AT.matcher(text).matches() || ADOPTED_OTHER.matcher(text).matches()) {
            masthead.stage = Stage.ADOPTED;
            Dates.in(text).ifPresent(date -> masthead.adopted = date);
            leave(group, "adoption", true);
        } else if (text.startsWith("[") && text.endsWith("]")) {
            masthead.reportLine = text.substring(1, text.length() - 1);
            leave(group, "report-line", true);
        } else if (numbered.matches() && (masthead.stage == Stage.ADOPTED || masthead.symbol == null && !numbered.group(3).isBlank())) {
            masthead.stage = Stage.ADOPTED;
            masthead.number = numbered.group(1);
            masthead.part = numbered.group(2) == null ? masthead.part : numbered.group(2).strip();
            masthead.title = numbered.group(3).isBlank() ? null : numbered.group(3);
            leave(group, "title", true);
        } else if (sponsors.matches() && (States.isList(sponsors.group(1)) || sponsors.group(2).contains("draft"))) {
            masthead.sponsors = States.split(sponsors.group(1));
            masthead.stage = sponsors.group(2).contains("revised") ? Stage.REVISED_DRAFT : Stage.DRAFT;
            leave(group, "sponsors", true);
        } else if (SPONSORS_OTHER.matcher(text).matches()) {
            Matcher other = SPONSORS_OTHER.matcher(text);
            masthead.sponsors = other.matches() ? List.of(SEPARATOR.split(other.group(1).strip())) : List.of();
            masthead.stage = REVISED_OTHER.matcher(text).find() ? Stage.REVISED_DRAFT : Stage.DRAFT;
            leave(group, "sponsors", true);
        } else if (DRAFT.matcher(text).matches()) {
            masthead.stage = text.toLowerCase(java.util.Locale.ROOT).contains("revised") ? Stage.REVISED_DRAFT : masthead.stage;
            leave(group, "masthead", true);
        } else if (afterSponsors && !isRunning(text)) {
            String title = UNNUMBERED_TITLE.matcher(text).replaceFirst("");
            masthead.title = masthead.title == null ? title.strip() : masthead.title + " " + title;
            leave(group, "title", true);
        } else {
            boolean unknown = true;
            for (Line line : group) {
                unknown &= !line(line);
            }
            lastUnknown = unknown ? text : lastUnknown;
        }
    }

    private boolean isRunning(String text) {
        return DocumentSymbol.is(text) || DISTRIBUTION.matcher(text).matches() || LANGUAGE_OTHER.matcher(text).matches();
    }

    private void leave(List<Line> group, String kind, boolean past) {
        account.leave(group, kind);
        afterSponsors |= past;
        inAgenda = false;
    }

    /** Reads one line of the masthead; whether it says anything known. */
    private boolean line(Line line) {
        String rest = body(symbol(line.text()));
        boolean known = !rest.equals(line.text()) || masthead.symbol != null && line.text().contains(masthead.symbol);
        String kind = "masthead";
        Matcher matcher;
        if (masthead.issued == null && Dates.in(rest).isPresent() && (masthead.session == null || Dates.is(rest))) {
            masthead.issued = Dates.in(rest).get();
        } else if ((matcher = SESSION.matcher(rest)).matches()) {
            Dates.ordinal(matcher.group(1)).ifPresent(session -> masthead.session = session);
            agenda(matcher.group(2).strip());
        } else if ((matcher = COMMITTEE.matcher(rest)).matches()) {
            masthead.committee = matcher.group(1).replaceAll("[*]+$", "");
        } else if ((matcher = REPORT.matcher(rest)).matches()) {
            masthead.reportingCommittee = matcher.group(1);
            inAgenda = false;
        } else if ((matcher = AGENDA_OTHER.matcher(rest)).matches()) {
            masthead.agendaItem = matcher.group(1);
            inAgenda = true;
        } else if (AGENDA.matcher(rest).matches()) {
            agenda(rest);
        } else if (DISTRIBUTION.matcher(rest).matches() || LANGUAGE.matcher(rest).matches()
                || LANGUAGE_OTHER.matcher(rest).matches() || DocumentSymbol.is(rest)) {
            known = true;
        } else if (inAgenda) {
            masthead.agendaTitle = masthead.agendaTitle == null ? rest : masthead.agendaTitle + " " + rest;
            kind = "agenda-title";
        } else {
            account.leave(line, kind);
            return known;
        }
        account.leave(line, kind);
        return true;
    }

    /** Takes the symbol from a line; what stands after "United Nations" is returned. */
    private String symbol(String text) {
        Matcher matcher = UNITED_NATIONS.matcher(text);
        Matcher other = UNITED_NATIONS_OTHER.matcher(text);
        String rest = matcher.matches() ? matcher.group(1) : other.matches() ? other.group(1) : text;
        if (masthead.symbol == null && DocumentSymbol.in(rest).isPresent() && DocumentSymbol.in(rest).get().value().length() >= rest.strip().length() - 4) {
            masthead.symbol = DocumentSymbol.in(rest).get().value();
            if (masthead.symbol.matches(".*/RES/.*")) {
                masthead.stage = Stage.ADOPTED;
            }
        }
        return rest;
    }

    /** Takes the organ from a line, a council named below the Assembly before it; the words after it are returned. */
    private String body(String text) {
        Matcher matcher = BODY.matcher(text).matches() ? BODY.matcher(text) : BODY_OTHER.matcher(text);
        if (matcher.matches() && (masthead.body == null || text.equals(matcher.group(1)) && masthead.session == null)) {
            masthead.body = matcher.group(1);
            return matcher.group(2);
        }
        return text;
    }

    private void agenda(String text) {
        Matcher matcher = AGENDA.matcher(text);
        if (matcher.matches()) {
            masthead.agendaItem = matcher.group(1);
            masthead.agendaTitle = matcher.group(2).isBlank() ? null : matcher.group(2);
            inAgenda = true;
        }
    }
}
