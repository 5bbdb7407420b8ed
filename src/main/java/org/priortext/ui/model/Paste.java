package org.priortext.ui.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.priortext.corpus.PrivateFolder;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.AtomicOutput;
import org.priortext.dossier.InputSpec;
import org.priortext.model.DocumentSymbol;
import org.priortext.source.UnreadableException;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;

/**
 * Text from the clipboard as a new version. It is kept in a file, beside the dossier or, while that has no place of its
 * own, in the user's folder, so that the dossier can be saved and opened again like any other.
 */
public final class Paste {
    private record Form(String ending, String content) {}

    private final DossierModel dossier;
    private final Analysis analysis;
    private final Background background;
    private final Path folder;

    /** @param folder where texts of unsaved dossiers are kept */
    public Paste(DossierModel dossier, Analysis analysis, Background background, Path folder) {
        this.dossier = dossier;
        this.analysis = analysis;
        this.background = background;
        this.folder = folder;
    }

    /** The name to propose for a text: the first symbol in it, else a few words that say it was pasted. */
    public static String name(String text) {
        return DocumentSymbol.in(text == null ? "" : text).map(DocumentSymbol::value).orElse(Messages.of("paste.name"));
    }

    /**
     * Adds a text as a version.
     *
     * @param html as copied from a browser or word processor, which keeps italics and numbers; or null
     * @param plain the same without form, used where the other cannot be read; or null
     * @param name the version's label; also names the file
     */
    public void add(String html, String plain, String name) {
        List<Form> forms = new ArrayList<>();
        if (html != null && !html.isBlank()) {
            forms.add(new Form("html", html));
        }
        if (plain != null && !plain.isBlank()) {
            forms.add(new Form("txt", plain));
        }
        Path own = dossier.fileProperty().get();
        background.run(this, Messages.of("work.reading"), () -> {
            Path place = own != null && Files.isWritable(own.getParent()) ? own.getParent() : PrivateFolder.open(folder);
            return kept(forms, place, name);
        }, file -> dossier.add(List.of(new InputSpec(name, file, null))));
    }

    /** Keeps the first form that can be read; leaves no file behind if none can. */
    private Path kept(List<Form> forms, Path place, String name) throws IOException {
        UnreadableException problem = null;
        for (Form form : forms) {
            Path file = free(place, name, form.ending());
            AtomicOutput.write(file, false, out -> out.write(form.content().getBytes(StandardCharsets.UTF_8)));
            try {
                analysis.segment(new InputSpec(name, file, null));
                return file;
            } catch (UnreadableException e) {
                Files.delete(file);
                problem = e;
            }
        }
        throw new IOException(Messages.of("paste.unreadable"), problem);
    }

    private static Path free(Path place, String name, String ending) {
        String stem = name.replaceAll("[^\\p{L}\\p{N}.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        String safe = stem.isEmpty() ? "text" : stem;
        Path file = place.resolve(safe + "." + ending);
        for (int number = 2; Files.exists(file); number++) {
            file = place.resolve(safe + "-" + number + "." + ending);
        }
        return file;
    }
}
