package org.priortext.redline;

import java.util.stream.Collectors;

/** Redlines as readable text: {@code [-deleted-]}, {@code {+inserted+}}. */
public final class RedlineTexts {

    private RedlineTexts() {}

    public static String marked(Redline redline) {
        return redline.runs().stream().map(RedlineTexts::marked).collect(Collectors.joining());
    }

    static String marked(Run run) {
        return switch (run) {
            case Run.Kept kept -> kept.text();
            case Run.Deleted deleted -> "[-" + deleted.text() + "-]";
            case Run.Inserted inserted -> "{+" + inserted.text() + "+}";
        };
    }
}
