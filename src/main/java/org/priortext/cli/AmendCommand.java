package org.priortext.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.AtomicOutput;
import org.priortext.dossier.InputSpec;
import org.priortext.export.ExportOptions;
import org.priortext.export.JsonSegmentation;
import org.priortext.export.docx.DocxExporter;
import org.priortext.export.markdown.ResolutionMarkdown;
import org.priortext.model.Amendment;
import org.priortext.model.Witness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Carries out amendments on their draft. */
@Command(name = "amend", mixinStandardHelpOptions = true,
        description = {"Carries out amendments (delete, replace, insert) on their draft resolution.",
            "Prints what each of them does and the redline; -o writes the amended text, which can be compared and traced as any other.",
            "Nothing is written if an instruction cannot be located in the draft."})
final class AmendCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DRAFT", description = "The draft resolution: [LABEL=]FILE[#N].")
    private String draft;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "AMENDMENT", description = "Amendment documents, in the order in which they are to be applied.")
    private List<Path> amendments;

    @Option(names = "--json", description = "The amended text as JSON (priortext/segment/1).")
    private boolean json;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "Write the amended text to this file: docx, md or json.")
    private Path file;

    @Option(names = "--force", description = "Replace an existing file.")
    private boolean force;

    private final Terminal terminal;

    AmendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The amended text in the format that the ending of the file names. */
    private byte[] written(Analysis analysis, Witness text) throws IOException, UsageException {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (ending) {
            case "md" -> out.writeBytes(new ResolutionMarkdown().write(text.resolution()).getBytes(StandardCharsets.UTF_8));
            case "json" -> out.writeBytes(new JsonSegmentation().write(text).getBytes(StandardCharsets.UTF_8));
            case "docx" -> new DocxExporter().write(analysis.compare(text, text, List.of()), ExportOptions.of("", LocalDateTime.now()), out);
            default -> throw new UsageException("cannot write an amended text to " + file + "; its name must end in .docx, .md or .json.");
        }
        return out.toByteArray();
    }

    @Override
    public Integer call() throws Exception {
        InputSpec amended = InputSpec.parse(draft);
        OutputOptions.spare(file, List.of(amended.file()));
        OutputOptions.spare(file, amendments);
        Analysis analysis = new Analysis();
        Witness before = analysis.witness(amended);
        List<Amendment> read = new ArrayList<>();
        for (Path amendment : amendments) {
            read.add(analysis.amendment(amendment));
        }
        Witness after = analysis.amend(before, read);
        if (file != null) {
            byte[] text = written(analysis, new Witness(after.label(), after.resolution().withSymbol(after.label())));
            AtomicOutput.write(file, force, out -> out.write(text));
        }
        if (json) {
            terminal.out().print(new JsonSegmentation().write(after));
        } else {
            read.forEach(this::steps);
            new CompareText(terminal).print(analysis.compare(before, after, List.of()));
        }
        return 0;
    }

    private void steps(Amendment amendment) {
        terminal.out().println(terminal.strong(amendment.symbol() == null ? "Amendment" : amendment.symbol()) + " to " + amendment.draft());
        amendment.steps().forEach(step -> terminal.out().println("  " + step.printed()));
        terminal.out().println();
    }
}
