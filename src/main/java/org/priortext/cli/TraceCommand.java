package org.priortext.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.InputSpec;
import org.priortext.export.JsonLineage;
import org.priortext.lineage.Lineage;
import org.priortext.model.Witness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Traces the last of several texts. */
@Command(name = "trace", mixinStandardHelpOptions = true,
        description = "Where the words of the last text come from, and what became of every earlier clause.")
final class TraceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "2..*", paramLabel = "V", description = "The texts, oldest first: [LABEL=]FILE[#N].")
    private List<String> inputs;

    @Option(names = "--json", description = "JSON (priortext/trace/1) instead of text.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Analysis analysis = new Analysis();
        List<Witness> witnesses = new ArrayList<>();
        for (String input : inputs) {
            witnesses.add(analysis.witness(InputSpec.parse(input)));
        }
        Lineage lineage = analysis.trace(witnesses);
        if (json) {
            spec.commandLine().getOut().print(new JsonLineage().write(lineage));
        } else {
            new TraceText(spec.commandLine().getOut()).print(lineage);
        }
        return 0;
    }
}
