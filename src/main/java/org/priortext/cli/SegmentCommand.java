package org.priortext.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.SegmentedFile;
import org.priortext.export.JsonSegmentation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is in a file. */
@Command(name = "segment", mixinStandardHelpOptions = true,
        description = "What is in the file: resolutions, paragraphs, footnotes, votes, and what was left out.")
final class SegmentCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "[LABEL=]FILE[#N]", description = "The files; #I or #2 picks one resolution of several.")
    private List<String> inputs;

    @Option(names = "--json", description = "JSON (priortext/segment/1) instead of text.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Analysis analysis = new Analysis();
        for (String input : inputs) {
            SegmentedFile file = analysis.segment(InputSpec.parse(input));
            if (json) {
                spec.commandLine().getOut().print(new JsonSegmentation().write(file));
            } else {
                new SegmentText(spec.commandLine().getOut()).print(file);
            }
        }
        return 0;
    }
}
