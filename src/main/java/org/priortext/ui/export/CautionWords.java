package org.priortext.ui.export;

import java.util.stream.Collectors;
import org.priortext.export.Caution;
import org.priortext.export.docx.base.Unmarked;
import org.priortext.ui.kit.Messages;

/** What the user should know of the file that will come out, in the language of the window. */
final class CautionWords {
    private CautionWords() {}

    /** One sentence; empty for nothing to say. */
    static String of(Caution caution) {
        return caution.kind() == Caution.Kind.NONE ? "" : Messages.of("export.caution." + Messages.code(caution.kind()),
                caution.unmarked().stream().map(CautionWords::of).collect(Collectors.joining(", ")));
    }

    static String of(Unmarked unmarked) {
        String name = Messages.of("export.unmarked." + Messages.code(unmarked.line()), unmarked.label());
        return unmarked.pageHead() ? Messages.of("export.unmarked.page-head", name) : name;
    }
}
