package org.priortext.ui.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.InputSpec;
import org.priortext.model.DocumentSymbol;
import org.priortext.source.UnreadableException;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;

/**
 * Text from the clipboard as a new version, kept in a file of its own.
 */
public final class Paste {
    private record Form(String ending, String content) {}

    private final DossierModel dossier;
    private final Analysis analysis;
    private final Background background;
    private final OwnTexts texts;

    /** @param texts where what is pasted is kept */
    public Paste(DossierModel dossier, Analysis analysis, Background background, OwnTexts texts) {
        this.dossier = dossier;
        this.analysis = analysis;
        this.background = background;
        this.texts = texts;
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
        Object channel = new Object(); // a second text does not take the first one's place
        background.run(channel, Messages.of("work.reading"), () -> kept(forms, name),
                file -> dossier.add(List.of(new InputSpec(name, file, null))));
    }

    /** Keeps the first form that can be read; leaves no file behind if none can. */
    private Path kept(List<Form> forms, String name) throws IOException {
        UnreadableException problem = null;
        for (Form form : forms) {
            Path file = texts.keep(name, form.ending(), form.content());
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
}
