package org.priortext.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.SegmentedFile;
import org.priortext.export.JsonSegmentation;
import org.priortext.source.TrackedChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is in a file. */
@Command(name = "segment", mixinStandardHelpOptions = true,
        description = "What is in the file: resolutions, paragraphs, footnotes, votes, and what was left out.")
final class SegmentCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "[LABEL=]FILE[#N]; several files give several results.")
    private List<String> inputs;

    @Option(names = "--json", description = "JSON (priortext/segment/1) instead of text.")
    private boolean json;

    @Option(names = "--changes", paramLabel = "HOW", description = ChangesRead.HELP)
    private ChangesRead changes = ChangesRead.ACCEPTED;

    private final Terminal terminal;

    SegmentCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Analysis analysis = new Analysis();
        for (String input : inputs) {
            for (TrackedChanges reading : changes.readings()) {
                SegmentedFile file = analysis.segment(InputSpec.parse(input).reading(reading));
                if (json) {
                    terminal.out().print(new JsonSegmentation().write(file));
                } else {
                    new SegmentText(terminal).print(file);
                }
            }
        }
        return 0;
    }
}
