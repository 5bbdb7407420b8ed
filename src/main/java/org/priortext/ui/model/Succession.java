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

    /**
     * Two versions that follow each other, one of which was asked for.
     *
     * @param earlier null where there is one version alone
     * @param later null where there is none
     */
    record Step(Version earlier, Version later) {}

    /**
     * What shows best what a version is: the step to it in its line, or from it if it is the first there; for the only one of
     * its line, or one without a line, the step to it or from it in the dossier.
     */
    Step around(Version version) {
        int at = versions.indexOf(version);
        List<Version> before = versions.subList(0, Math.max(0, at)).reversed();
        List<Version> after = versions.subList(at + 1, versions.size());
        return first(before, version).map(earlier -> new Step(earlier, version))
                .or(() -> version.line() == null ? Optional.empty() : first(after, version).map(later -> new Step(version, later)))
                .or(() -> before.stream().findFirst().map(earlier -> new Step(earlier, version)))
                .or(() -> after.stream().findFirst().map(later -> new Step(version, later)))
                .orElse(new Step(null, version));
    }

    private static Optional<Version> first(List<Version> versions, Version kin) {
        return versions.stream().filter(one -> Objects.equals(one.line(), kin.line())).findFirst();
    }
}
