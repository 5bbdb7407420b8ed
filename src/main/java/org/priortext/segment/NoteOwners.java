package org.priortext.segment;

import java.util.ArrayList;
import java.util.List;
import org.priortext.source.Style;

/**
 * Which resolution of a document each footnote belongs to: the one whose lines it stands among. Labels restart in each
 * resolution of a report, so that a note which goes on the numbers of the one before still belongs there. Notes a format itself knows stand after all
 * of the text; they belong where their raised mark is.
 */
final class NoteOwners {

    private final List<RawNote> all;
    private final List<List<RawNote>> owned = new ArrayList<>();
    private final List<RawNote> unowned = new ArrayList<>();

    NoteOwners(Sections.Split split, List<RawNote> notes) {
        all = notes;
        split.sections().forEach(section -> owned.add(new ArrayList<>()));
        boolean report = ReportReader.isReport(split.front());
        for (RawNote note : notes) {
            int section = note.typed() ? marked(split, note) : -1;
            if (section >= 0) {
                owned.get(section).add(note);
                continue;
            }
            for (int n = 0; n < split.sections().size(); n++) {
                Sections.Section one = split.sections().get(n);
                int start = one.heading().isEmpty() ? one.actor().number() : one.heading().getFirst().number();
                if (start <= note.line() || n == 0 && !report) {
                    section = n;
                }
            }
            if (section > 0 && owned.get(section).isEmpty() && continues(owned.get(section - 1), note)) {
                section--;
            }
            (section < 0 ? unowned : owned.get(section)).add(note);
        }
    }

    /** The first section, from the last one that has notes, with a raised mark of that label; -1 if there is none. */
    private int marked(Sections.Split split, RawNote note) {
        int from = 0;
        for (int n = 0; n < owned.size(); n++) {
            from = owned.get(n).isEmpty() ? from : n;
        }
        for (int n = from; n < owned.size(); n++) {
            boolean taken = owned.get(n).stream().anyMatch(other -> other.label().equals(note.label()));
            if (!taken && split.sections().get(n).lines().anyMatch(line -> line.spans(Style.SUPERSCRIPT).stream()
                    .anyMatch(span -> List.of(span.of(line.text()).strip().split("\\s*,\\s*")).contains(note.label())))) {
                return n;
            }
        }
        return -1;
    }

    private static boolean continues(List<RawNote> before, RawNote note) {
        return !before.isEmpty() && !note.label().equals("1") && before.getLast().label().matches("\\d+")
                && note.label().equals(String.valueOf(Integer.parseInt(before.getLast().label()) + 1));
    }

    List<RawNote> of(int section) {
        return owned.get(section);
    }

    List<RawNote> all() {
        return all;
    }

    /** The notes of the text before the first resolution of a report. */
    List<RawNote> unowned() {
        return unowned;
    }
}
