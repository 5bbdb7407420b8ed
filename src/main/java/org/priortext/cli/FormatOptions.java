package org.priortext.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;

/** Which options of compare mean anything to which formats: one that would be ignored is refused. */
final class FormatOptions {

    /** Stands for text on the terminal, which has no file. */
    private static final String TERMINAL = "";

    private static final Map<String, List<String>> REDLINE = new LinkedHashMap<>();
    private static final Map<String, List<String>> BRIEF = new LinkedHashMap<>();

    static {
        for (String option : List.of("--move-marks", "--comments", "--notes", "--number-lists")) {
            REDLINE.put(option, List.of("docx"));
            BRIEF.put(option, List.of());
        }
        REDLINE.put("--side-by-side", List.of("html", "pdf"));
        BRIEF.put("--side-by-side", List.of());
        REDLINE.put("--table", List.of("csv"));
        BRIEF.put("--table", List.of());
        REDLINE.put("--author", List.of("docx", "html", "pdf", "akn", "xlsx"));
        BRIEF.put("--author", List.of("docx", "html", "pdf"));
        REDLINE.put("--date", REDLINE.get("--author"));
        BRIEF.put("--date", BRIEF.get("--author"));
        BRIEF.put("--brief", List.of("docx", "html", "pdf", TERMINAL));
    }

    private FormatOptions() {}

    /**
     * Refuses the first option given that the format does not use.
     *
     * @param format the format wanted, null for text on the terminal
     * @throws UsageException naming the formats that do use it
     */
    static void check(ParseResult given, String format, boolean brief) throws UsageException {
        for (Map.Entry<String, List<String>> option : (brief ? BRIEF : REDLINE).entrySet()) {
            List<String> used = option.getValue();
            if (given.hasMatchedOption(option.getKey()) && !used.contains(format == null ? TERMINAL : format)) {
                String formats = String.join(", ", used.stream().filter(one -> !one.isEmpty()).toList());
                throw new UsageException(option.getKey() + (used.isEmpty() ? " is nothing to a brief: leave out one of the two."
                        : " is for " + formats + (format == null ? ": add -o with a file of that kind." : ", not for " + format + ".")));
            }
        }
    }
}
