package org.priortext.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.Comparison;
import org.priortext.dossier.InputSpec;
import org.priortext.export.JsonComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two texts. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = "Redline from A to B.")
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The earlier text: [LABEL=]FILE[#N].")
    private String from;

    @Parameters(index = "1", paramLabel = "B", description = "The later text.")
    private String to;

    @Option(names = "--json", description = "JSON (priortext/compare/1) instead of text.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Analysis analysis = new Analysis();
        Comparison comparison = analysis.compare(analysis.witness(InputSpec.parse(from)), analysis.witness(InputSpec.parse(to)), List.of());
        if (json) {
            spec.commandLine().getOut().print(new JsonComparison().write(comparison));
        } else {
            new CompareText(spec.commandLine().getOut()).print(comparison);
        }
        return comparison.differs() ? Main.DIFFERENT : 0;
    }
}
