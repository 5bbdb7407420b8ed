package org.priortext.ui.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priortext.dossier.Dossier;
import org.priortext.dossier.InputSpec;
import org.priortext.dossier.Version;
import org.priortext.model.Witness;
import org.priortext.source.UnreadableException;
import org.priortext.ui.kit.Background;
import org.priortext.ui.kit.Messages;

/** Reads files to be added as versions: each that can be read is one, or several; the others are told of together. */
final class Adding {
    private record Found(Version version, Witness witness) {}

    /**
     * What became of the files.
     *
     * @param versions those that could be read, by age, named by their symbols where these are known
     * @param problem one message on all that could not be read, or none
     */
    record Result(List<Version> versions, Optional<IOException> problem) {
        /** A dossier with the versions at its end. */
        Dossier addedTo(Dossier dossier) {
            Dossier next = dossier;
            for (Version version : versions) {
                next = next.with(version);
            }
            return next;
        }
    }

    private final Texts texts;

    /** @param texts where what is read is kept */
    Adding(Texts texts) {
        this.texts = texts;
    }

    Result read(List<InputSpec> inputs) {
        List<Found> found = new ArrayList<>();
        List<UnreadableException> problems = new ArrayList<>();
        for (InputSpec input : inputs) {
            if (Background.stopped().getAsBoolean()) {
                break;
            }
            try {
                found.addAll(versions(input));
            } catch (UnreadableException e) {
                problems.add(e);
            }
        }
        return new Result(Chronology.order(found, one -> one.witness().resolution(), one -> one.version().label()).stream()
                .map(Found::version).toList(), problem(problems, !found.isEmpty()));
    }

    private List<Found> versions(InputSpec input) throws UnreadableException {
        List<Witness> witnesses = texts.learn(Version.of(input)).witnesses();
        if (witnesses.size() > 1) {
            List<Found> several = new ArrayList<>();
            for (Witness witness : witnesses) {
                several.add(new Found(Version.of(input, several.size() + 1), witness));
            }
            return several;
        }
        Witness only = witnesses.getFirst();
        String symbol = only.resolution().symbol();
        Version version = Version.of(input);
        return List.of(new Found(input.label() == null && symbol != null ? version.withLabel(symbol) : version, only));
    }

    private static Optional<IOException> problem(List<UnreadableException> problems, boolean others) {
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        if (problems.size() == 1 && !others) {
            return Optional.of(problems.getFirst());
        }
        String all = String.join("\n", problems.stream().map(one -> "\u2013 " + one.getMessage()).toList());
        return Optional.of(new IOException(Messages.of(others ? "add.others" : "add.none", problems.size(), all), problems.getFirst()));
    }
}
