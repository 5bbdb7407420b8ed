package org.priortext.ui.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.Version;

/** The order in which a dossier's versions are listed: line by line as the lines first come, then those of no line. */
public final class Lines {
    private Lines() {}

    /** The versions as they are listed; within a line in the dossier's order. */
    public static List<Version> listed(Dossier dossier) {
        Map<String, List<Version>> lines = new LinkedHashMap<>();
        dossier.versions().forEach(version -> lines.computeIfAbsent(version.line(), _ -> new ArrayList<>()).add(version));
        List<Version> alone = lines.remove(null);
        List<Version> all = new ArrayList<>(lines.values().stream().flatMap(List::stream).toList());
        all.addAll(alone == null ? List.of() : alone);
        return all;
    }

    /** Moves a version where another is listed, and into that one's line: behind it from above, before it from below. */
    public static UnaryOperator<Dossier> moving(Version moved, Version there) {
        return dossier -> {
            List<Version> listed = listed(dossier);
            return dossier.moving(moved, there, listed.indexOf(moved) < listed.indexOf(there));
        };
    }

    /** Moves a version by one place in the list; at the edge of its line it goes over into the next one, to the nearer end of that. */
    public static UnaryOperator<Dossier> stepping(Version moved, int by) {
        return dossier -> {
            List<Version> listed = listed(dossier);
            int place = listed.indexOf(moved) + by;
            if (place < 0 || place >= listed.size()) {
                return dossier;
            }
            Version there = listed.get(place);
            return dossier.moving(moved, there, by > 0 == Objects.equals(moved.line(), there.line()));
        };
    }
}
