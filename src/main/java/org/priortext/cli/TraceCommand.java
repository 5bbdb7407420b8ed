package org.priortext.cli;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.AtomicOutput;
import org.priortext.dossier.Cautions;
import org.priortext.dossier.InputSpec;
import org.priortext.export.ExportOptions;
import org.priortext.export.Exporters;
import org.priortext.export.JsonLineage;
import org.priortext.export.LineageExporter;
import org.priortext.export.table.CsvLineageExporter;
import org.priortext.export.table.LineageTable;
import org.priortext.lineage.Lineage;
import org.priortext.model.Witness;
import org.priortext.source.TrackedChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Traces the last of several texts. */
@Command(name = "trace", mixinStandardHelpOptions = true,
        description = {"Where the words of the last text come from, and what became of every earlier clause.",
            "Formats: html, pdf, md, csv, xlsx, json."})
final class TraceCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "V", description = "The texts, oldest first: [LABEL=]FILE[#N].")
    private List<String> inputs;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = "--table", paramLabel = "TABLE", description = "CSV: which table: survival (default), origins, shares, alive, obligations or reporting.")
    private LineageTable table;

    @Option(names = "--changes", paramLabel = "HOW", description = ChangesRead.HELP)
    private ChangesRead changes = ChangesRead.ACCEPTED;

    private final Terminal terminal;

    TraceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        String format = output.wanted();
        LineageExporter exporter = table == null && (format == null || format.equals("json")) ? null : exporter(format);
        Analysis analysis = new Analysis();
        List<InputSpec> readings = new ArrayList<>();
        for (String input : inputs) {
            InputSpec file = InputSpec.parse(input);
            changes.readings().forEach(reading -> readings.add(file.reading(reading)));
        }
        OutputOptions.spare(output.file, readings.stream().map(InputSpec::file).toList());
        List<Witness> witnesses = new ArrayList<>(analysis.witnesses(readings));
        if (changes == ChangesRead.BOTH) {
            for (int i = 0; i < witnesses.size(); i++) {
                if (readings.get(i).changes() == TrackedChanges.REJECTED) {
                    witnesses.set(i, CompareCommand.beforeChanges(witnesses.get(i)));
                }
            }
        }
        Cautions.ofOrder(witnesses).forEach(terminal::tell);
        Lineage lineage = analysis.trace(witnesses);
        if (format == null) {
            new TraceText(terminal).print(lineage);
        } else if (exporter != null) {
            ExportOptions options = ExportOptions.of("", LocalDateTime.now());
            AtomicOutput.write(output.file, output.force, out -> exporter.write(lineage, options, out));
        } else {
            output.json(terminal, new JsonLineage().write(lineage));
        }
        return 0;
    }

    private LineageExporter exporter(String format) throws UsageException {
        if (table != null) {
            OutputOptions.requireCsv(format);
            return new CsvLineageExporter(table);
        }
        return Exporters.lineage(format).orElseThrow(() -> new UsageException("cannot write a trace as \u201C" + format + "\u201D; choose one of json"
                + Exporters.lineage().stream().map(one -> ", " + one.format()).collect(Collectors.joining()) + "."));
    }
}
