package org.priortext.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.SegmentedFile;
import org.priortext.export.JsonSegmentation;
import org.priortext.source.Digest;
import org.priortext.source.FileContent;
import org.priortext.source.TrackedChanges;
import org.priortext.source.UnreadableException;
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

    private final Analysis analysis = new Analysis();
    private final Terminal terminal;

    SegmentCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        int status = 0;
        for (String input : inputs) {
            try {
                segment(InputSpec.parse(input));
            } catch (UnreadableException e) {
                status = Main.unreadable(e, terminal);
            }
        }
        return status;
    }

    private void segment(InputSpec input) throws IOException {
        for (TrackedChanges reading : changes.readings()) {
            SegmentedFile file = analysis.segment(input.reading(reading));
            if (json) {
                terminal.out().print(new JsonSegmentation().write(file, sha256(file.file())));
            } else {
                new SegmentText(terminal).print(file);
            }
        }
    }

    /** Of the file's bytes; null for a pipe, which cannot be read again. */
    private static String sha256(Path file) throws IOException {
        return Files.isRegularFile(file) ? Digest.sha256(FileContent.of(file)) : null;
    }
}
