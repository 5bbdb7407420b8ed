package org.priortext.ui.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.priortext.dossier.Analysis;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.Version;
import org.priortext.export.markdown.ResolutionMarkdown;
import org.priortext.model.Amendment;
import org.priortext.model.Witness;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;

/** A draft with amendments applied, as a new version right behind the draft, said to be made so, and compared with it. */
public final class Amending {
    private record Amended(Path file, String by) {}

    private final DossierModel dossier;
    private final ChosenVersions chosen;
    private final Analysis analysis;
    private final Background background;
    private final OwnTexts texts;

    /** @param texts where amended texts are kept */
    public Amending(DossierModel dossier, ChosenVersions chosen, Analysis analysis, Background background, OwnTexts texts) {
        this.dossier = dossier;
        this.chosen = chosen;
        this.analysis = analysis;
        this.background = background;
        this.texts = texts;
    }

    /** The versions that can be amended. */
    public List<Reading> drafts() {
        return List.copyOf(chosen.texts());
    }

    /** The place among {@link #drafts()} of the one most likely meant: the later text shown if it is a draft, else the last draft. */
    public int likely() {
        List<Reading> drafts = drafts();
        Reading shown = chosen.toProperty().get();
        if (shown != null && !shown.stage().agreed()) {
            return drafts.indexOf(shown);
        }
        int last = drafts.size() - 1;
        for (int i = last; i >= 0; i--) {
            if (!drafts.get(i).stage().agreed()) {
                return i;
            }
        }
        return last;
    }

    /**
     * Applies amendments to a draft. What cannot be located in it, or is for another draft, is a failure told in a sentence,
     * and the dossier stays as it is.
     *
     * @param files the amendment documents, in the order in which they are to be applied
     */
    public void apply(Reading draft, List<Path> files) {
        String name = Messages.of("amend.label", draft.version().label());
        background.run(this, Messages.of("work.amending"), () -> {
            List<Amendment> amendments = new ArrayList<>();
            for (Path file : files) {
                amendments.add(analysis.amendment(file));
            }
            Witness amended = analysis.amend(draft.witness(), amendments);
            String by = names(amendments, files);
            return new Amended(texts.keep(name, "md", new ResolutionMarkdown().write(amended.resolution(), by)), by);
        }, amended -> add(draft, name, amended));
    }

    /** The amendments by their symbols, those without one by their files. */
    private static String names(List<Amendment> amendments, List<Path> files) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String symbol = amendments.get(i).symbol();
            names.add(symbol != null ? symbol : files.get(i).getFileName().toString());
        }
        return names.stream().collect(Collectors.joining(", "));
    }

    private void add(Reading draft, String name, Amended amended) {
        Version made = Version.of(new InputSpec(name, amended.file(), null)).withLine(draft.version().line())
                .withDate(draft.version().date()).withAmendedBy(amended.by());
        dossier.add(made, dossier.dossier().versions().indexOf(draft.version()) + 1);
    }
}
