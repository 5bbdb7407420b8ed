package org.priortext.ui.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.priortext.dossier.Version;

/** Which version followed which: within their line, else in the dossier's order. */
final class Succession {
    private final List<Version> versions;

    /** @param versions in the dossier's order */
    Succession(List<Version> versions) {
        this.versions = versions;
    }

    /** The last version of the line that comes first in the dossier; none where there is no version. */
    Optional<Version> newest() {
        return versions.stream().filter(one -> Objects.equals(one.line(), versions.getFirst().line())).reduce((_, later) -> later);
    }

    /** The version before another in its line, else before it in the dossier, else the first other one. */
    Optional<Version> predecessor(Version version) {
        int at = versions.indexOf(version);
        List<Version> before = at < 0 ? List.of() : versions.subList(0, at).reversed();
        return before.stream().filter(one -> Objects.equals(one.line(), version.line())).findFirst()
                .or(() -> before.stream().findFirst())
                .or(() -> versions.stream().filter(one -> !one.equals(version)).findFirst());
    }
}
