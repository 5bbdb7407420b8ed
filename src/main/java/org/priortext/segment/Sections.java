package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.priortext.source.Line;

/**
 * Cuts the lines of a document into what stands before the first resolution and the resolutions themselves, each with its
 * heading, actor, body, closing lines and annexes. A resolution is known by its actor line ({@code The General Assembly,}).
 */
final class Sections {

    /** What an actor line ends with in the six languages. */
    private static final String COMMAS = ",\u060C\uFF0C";
    private static final String ORGAN = "(?<organ>(?:The |the )(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council))";
    private static final Pattern ACTOR = Pattern.compile(
            "(?:The|La|El|Le|L['\u2019])\\s?(?=\\p{L}.{3,110},$)(?:[^,]*\\b" + Vocabulary.alternatives("organs.txt") + "\\b[^,]*),");
    /** How a decision begins: organ and verdict in one sentence, without preamble (domain 1.2, "decision 72/512"). */
    private static final Pattern DECISION = Pattern.compile("At its \\d{1,5}(?:st|nd|rd|th) (?:\\(resumed\\) )?(?:\\p{Ll}+ ){0,2}meeting, on \\d{1,2} \\p{L}+ \\d{4}, "
            + "" + ORGAN + "\\b.*", Pattern.DOTALL);
    /** A draft decision that is one sentence: {@code The General Assembly, recalling …, decides to …} below "Draft decision". */
    private static final Pattern SENTENCE = Pattern.compile(ORGAN + ",? \\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern DECISION_HEADING = Pattern.compile("(?i)(?:draft )?decision(?:s)?(?: (?:[ivxlc]+|\\d+|[\\d/]+))?\\b.{0,60}");
    /** An organ's line whose comma is left out, as where an operative paragraph follows at once. */
    private static final Pattern BARE_ACTOR = Pattern.compile(ORGAN);
    /** How many lines a decision's title may have between its heading and itself. */
    private static final int LONGEST_TITLE = 4;
    private static final Pattern ACTOR_OTHER = Pattern.compile(MastheadWords.of("actor") + "\\s*[" + COMMAS + "]");
    private static final Pattern MEETING_OTHER = Pattern.compile(".{0,30}" + MastheadWords.of("meeting") + ".{0,30}");
    private static final int LONGEST_MEETING_OTHER = 30 + MastheadWords.longest("meeting") + 30;
    private static final Pattern ANNEX_OTHER = Pattern.compile(MastheadWords.of("annex") + "(?: ?[IVXLC\\d]+)?[.:\uFF1A]?");
    private static final Pattern MEETING = Pattern.compile(
            "\\d{1,5}(?:st|nd|rd|th)\\s+(?:\\(resumed\\)\\s+)?(?:\\p{Ll}+\\s+)*meeting\\b.{0,40}|\\[?(?i:adopted) (?:at (?:the|its)|by|without|unanimously)\\b.{0,120}");
    private static final Pattern ANNEX = Pattern.compile("(?i:annex(?:es)?|appendix|attachment)(?: [IVXLC]+|\\s\\d+)?[.:*]?");
    private static final Pattern DRAFT_HEADING = Pattern.compile("(?i)draft (?:resolution|decision)(?: (?:[ivxlc]+|\\d+))?\\b.*");

    /** Where a report goes on after a draft: {@code B. Draft decisions for adoption by the Council}. */
    private static final Pattern REPORT_HEADING = Pattern.compile("(?:[A-Z]\\. )?Draft decisions? (?:for|recommended|submitted|to be)\\b.*|(?i:draft decision (?:[ivxlc]+|\\d+))");

    private Sections() {}

    /**
     * One resolution's lines.
     *
     * @param heading title lines directly above the actor (the first resolution's stand in the front)
     * @param actor the actor line; that of a decision is the first of its body
     * @param body preamble and operative part
     * @param closing meeting and date
     * @param annexes each beginning with its "Annex" line
     */
    record Section(List<Line> heading, Line actor, List<Line> body, List<Line> closing, List<List<Line>> annexes) {

        /** The actor's words. */
        String actorText() {
            return Stream.of(DECISION, SENTENCE).map(pattern -> pattern.matcher(actor.text())).filter(Matcher::matches)
                    .map(decision -> decision.group("organ")).findFirst().orElse(actor.text());
        }

        boolean isDecision() {
            return !body.isEmpty() && body.getFirst() == actor;
        }

        /** The lines that may bear footnote marks. */
        Stream<Line> lines() {
            return Stream.concat(body.stream(), annexes.stream().flatMap(List::stream));
        }
    }

    /** The lines before the first resolution's heading, and the resolutions. */
    record Split(List<Line> front, List<Section> sections) {}

    static boolean isActor(String text) {
        return !text.isEmpty() && COMMAS.indexOf(text.charAt(text.length() - 1)) >= 0
                && (ACTOR.matcher(text).matches() || ACTOR_OTHER.matcher(text).matches());
    }

    static boolean isDecision(String text) {
        return DECISION.matcher(text).matches();
    }

    /** Whether a text begins as a decision in one sentence does; only its place tells that it is one. */
    static boolean opensDecision(String text) {
        return SENTENCE.matcher(text).matches();
    }

    private static boolean isSentence(List<Line> lines, int at) {
        return opensDecision(lines.get(at).text()) && lines.subList(Math.max(0, at - LONGEST_TITLE), at).stream()
                .anyMatch(line -> DECISION_HEADING.matcher(line.text()).matches());
    }

    private static boolean isBareActor(List<Line> lines, int at) {
        return BARE_ACTOR.matcher(lines.get(at).text()).matches() && at + 1 < lines.size()
                && Label.of(lines.get(at + 1).text()).filter(label -> label.kind() == Label.Kind.NUMBER && label.ordinal() == 1).isPresent();
    }

    /** Whether a line says where or how the text was adopted; one that goes on in small letters is inside a sentence. */
    static boolean isClosing(String text) {
        return !Join.beginsLower(text) && (MEETING.matcher(text).matches()
                || text.length() <= LONGEST_MEETING_OTHER && MEETING_OTHER.matcher(text).matches());
    }

    private static boolean isAnnex(String text) {
        return ANNEX.matcher(text).matches() || ANNEX_OTHER.matcher(text).matches();
    }

    static Split split(List<Line> lines) {
        List<Integer> actors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).role() == Line.Role.ACTOR || isActor(lines.get(i).text())) {
                actors.add(i);
            }
        }
        if (actors.isEmpty()) {
            for (int i = 0; i < lines.size(); i++) {
                if (isDecision(lines.get(i).text()) || isBareActor(lines, i) || isSentence(lines, i)) {
                    actors.add(i);
                }
            }
        }
        if (actors.isEmpty()) {
            return new Split(lines, List.of());
        }
        List<Integer> headings = actors.stream().map(actor -> headingStart(lines, actor)).toList();
        List<Section> sections = new ArrayList<>();
        for (int n = 0; n < actors.size(); n++) {
            int end = n + 1 < actors.size() ? headings.get(n + 1) : lines.size();
            Line actor = lines.get(actors.get(n));
            int body = isDecision(actor.text()) || opensDecision(actor.text()) ? actors.get(n) : actors.get(n) + 1;
            sections.add(section(lines.subList(headings.get(n), actors.get(n)), actor, lines.subList(body, Math.max(end, body))));
        }
        return new Split(lines.subList(0, headings.getFirst()), sections);
    }

    /** Where the title above an actor begins: after the last line that closes with a mark, or at "Draft resolution I". */
    private static int headingStart(List<Line> lines, int actor) {
        int start = actor;
        while (start > 0 && !Join.closed(lines.get(start - 1).text()) && !isClosing(lines.get(start - 1).text()) && !Dates.is(lines.get(start - 1).text())) {
            start--;
            if (DRAFT_HEADING.matcher(lines.get(start).text()).matches()
                    && (start == 0 || Join.closed(lines.get(start - 1).text()))) {
                break;
            }
        }
        return start;
    }

    private static Section section(List<Line> heading, Line actor, List<Line> rest) {
        int end = rest.size();
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i).role() == Line.Role.CLOSING) {
                end = i;
                break;
            }
            String text = rest.get(i).text();
            boolean afterEnd = i > 0 && Join.closed(rest.get(i - 1).text());
            if (afterEnd && (isClosing(text) || isAnnex(text) || REPORT_HEADING.matcher(text).matches())) {
                end = i;
                break;
            }
        }
        List<Line> closing = new ArrayList<>();
        List<List<Line>> annexes = new ArrayList<>();
        for (Line line : rest.subList(end, rest.size())) {
            if (isAnnex(line.text())) {
                annexes.add(new ArrayList<>());
            }
            (annexes.isEmpty() ? closing : annexes.getLast()).add(line);
        }
        return new Section(heading, actor, rest.subList(0, end), closing, annexes);
    }
}
