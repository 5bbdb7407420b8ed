package org.priortext.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.Version;

/** Letters are versions, the figures behind them their lines: {@code a1}; a letter alone has no line. */
class LinesTest {
    private static Version version(String name) {
        return new Version(name.substring(0, 1), null, null, null, name.length() > 1 ? name.substring(1) : null, null, null);
    }

    private static Dossier of(String... names) {
        Dossier dossier = Dossier.EMPTY;
        for (String name : names) {
            dossier = dossier.with(version(name));
        }
        return dossier;
    }

    private static List<String> listed(Dossier dossier) {
        return Lines.listed(dossier).stream().map(one -> one.line() == null ? one.label() : one.label() + one.line()).toList();
    }

    @Test
    void textsOfNoLineStandBehindAllLinesAndALineIsListedOnce() {
        assertThat(listed(of("a", "b1", "c2", "d1", "e"))).containsExactly("b1", "d1", "c2", "a", "e");
    }

    @Test
    void aVersionTakesThePlaceAndTheLineOfTheOneItIsDraggedTo() {
        Dossier dossier = of("a1", "b1", "c1", "d2", "e2", "f");
        assertThat(listed(Lines.moving(version("a1"), version("c1")).apply(dossier))).containsExactly("b1", "c1", "a1", "d2", "e2", "f");
        assertThat(listed(Lines.moving(version("c1"), version("a1")).apply(dossier))).containsExactly("c1", "a1", "b1", "d2", "e2", "f");
        assertThat(listed(Lines.moving(version("f"), version("b1")).apply(dossier))).containsExactly("a1", "f1", "b1", "c1", "d2", "e2");
        assertThat(listed(Lines.moving(version("b1"), version("d2")).apply(dossier))).containsExactly("a1", "c1", "d2", "b2", "e2", "f");
        assertThat(Lines.moving(version("b1"), version("b1")).apply(dossier)).isEqualTo(dossier);
    }

    @Test
    void aStepOverTheEdgeOfALineGoesIntoTheNextAndBackAgain() {
        Dossier dossier = of("a1", "f", "b1", "d2");
        Dossier over = Lines.stepping(version("b1"), 1).apply(dossier);
        assertThat(listed(over)).containsExactly("a1", "b2", "d2", "f");
        assertThat(listed(Lines.stepping(version("b2"), -1).apply(over))).containsExactly("a1", "b1", "d2", "f");
        assertThat(Lines.stepping(version("a1"), -1).apply(dossier)).isEqualTo(dossier);
        assertThat(Lines.stepping(version("f"), 1).apply(dossier)).isEqualTo(dossier);
        assertThat(listed(Lines.stepping(version("f"), -1).apply(dossier))).containsExactly("a1", "b1", "d2", "f2");
    }
}
