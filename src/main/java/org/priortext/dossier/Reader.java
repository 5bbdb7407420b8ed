package org.priortext.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.priortext.model.Amendment;
import org.priortext.model.Resolution;
import org.priortext.model.Roman;
import org.priortext.model.Segmentation;
import org.priortext.model.Warning;
import org.priortext.model.Witness;
import org.priortext.segment.AmendmentReader;
import org.priortext.segment.Segmenter;
import org.priortext.source.Importers;
import org.priortext.source.SourceText;
import org.priortext.source.UnreadableException;

/** Reads inputs and names their resolutions: by the label given, else the symbol, else the file's name. */
final class Reader {

    private final Segmenter segmenter = new Segmenter();

    /**
     * Reads and segments a file and picks the resolutions asked for: all without a choice.
     *
     * @throws UnreadableException if the file cannot be read, holds no resolution, or not the one chosen
     */
    SegmentedFile read(InputSpec input) throws UnreadableException {
        SourceText source = Importers.read(input.file(), input.changes());
        Segmentation segmentation = segmenter.segment(source);
        List<Resolution> all = segmentation.resolutions();
        if (all.isEmpty()) {
            throw new UnreadableException(input.file() + ": no resolution found" + reason(segmentation));
        }
        List<Witness> witnesses = new ArrayList<>();
        if (input.choice() == null) {
            for (int n = 0; n < all.size(); n++) {
                witnesses.add(witness(input, all.get(n), all.size() > 1 ? n + 1 : 0));
            }
        } else {
            int choice = number(input.choice());
            if (choice < 1 || choice > all.size()) {
                throw new UnreadableException(input.file() + ": there is no resolution #" + input.choice() + "; choose one of " + choices(all) + ".");
            }
            witnesses.add(witness(input, all.get(choice - 1), all.size() > 1 ? choice : 0));
        }
        return new SegmentedFile(input.file(), source, segmentation, witnesses);
    }

    /**
     * Reads the one resolution an input names.
     *
     * @throws UnreadableException also if the file holds several and none is chosen
     */
    Witness readOne(InputSpec input) throws UnreadableException {
        SegmentedFile file = read(input);
        if (file.witnesses().size() > 1) {
            throw new UnreadableException(input.file() + ": holds " + file.witnesses().size() + " resolutions; choose one of "
                    + choices(file.segmentation().resolutions()) + ".");
        }
        return file.witnesses().getFirst();
    }

    /**
     * Reads the one resolution each input names, as many at a time as there are processors.
     *
     * @throws UnreadableException as if they were read one after the other: for the first that cannot be read
     */
    List<Witness> readEach(List<InputSpec> inputs) throws UnreadableException {
        List<FutureTask<Witness>> readings = inputs.stream().map(input -> new FutureTask<>(() -> readOne(input))).toList();
        readings.parallelStream().forEach(FutureTask::run);
        List<Witness> witnesses = new ArrayList<>();
        for (FutureTask<Witness> reading : readings) {
            witnesses.add(outcome(reading));
        }
        return witnesses;
    }

    private static Witness outcome(FutureTask<Witness> reading) throws UnreadableException {
        if (reading.state() == Future.State.SUCCESS) {
            return reading.resultNow();
        }
        switch (reading.exceptionNow()) {
            case UnreadableException unreadable -> throw unreadable;
            case RuntimeException unexpected -> throw unexpected;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }

    /**
     * Reads an amendment document.
     *
     * @throws UnreadableException if the file cannot be read or is no amendment
     */
    Amendment readAmendment(Path file) throws UnreadableException {
        return new AmendmentReader().read(Importers.read(file)).orElseThrow(() -> new UnreadableException(
                file + ": this is no amendment (it says nowhere \u201Camendment to draft resolution \u2026\u201D)."));
    }

    /** A resolution under its label; where its text has no symbol, with the one its file's name tells. */
    private static Witness witness(InputSpec input, Resolution resolution, int number) {
        String label = label(input, resolution, number);
        if (resolution.symbol() == null && number == 0) {
            Optional<String> guess = SymbolGuess.of(input.file());
            if (guess.isPresent()) {
                return new Witness(label, resolution.withSymbol(guess.get()), true);
            }
        }
        return new Witness(label, resolution);
    }

    private static String reason(Segmentation segmentation) {
        Optional<String> cut = segmentation.warnings().stream().map(Warning::message).filter(message -> message.startsWith("The PDF is cut off")).findFirst();
        if (cut.isPresent()) {
            return ". " + cut.get();
        }
        return segmentation.warnings().stream().map(Warning::message).filter(message -> message.startsWith("This is an amendment"))
                .findFirst().map(message -> ": " + Character.toLowerCase(message.charAt(0)) + message.substring(1) + Analysis.AMEND_ADVICE)
                .orElse(" in this text (there is no line such as \u201CThe General Assembly,\u201D).");
    }

    private static String choices(List<Resolution> all) {
        return IntStream.rangeClosed(1, all.size()).mapToObj(n -> "#" + Roman.of(n) + " (" + abbreviated(all.get(n - 1).title()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String abbreviated(String title) {
        return title == null ? "untitled" : title.length() > 60 ? title.substring(0, 57).strip() + "\u2026" : title;
    }

    private static String label(InputSpec input, Resolution resolution, int number) {
        String label = input.label() != null ? input.label() : resolution.symbol() != null ? resolution.symbol() : stem(input.file());
        return number > 0 && input.label() == null ? label + "#" + Roman.of(number) : label;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The place a choice names: a number or a Roman number; 0 if it is neither. */
    private static int number(String choice) {
        if (choice.matches("\\d{1,3}")) {
            return Integer.parseInt(choice);
        }
        return Roman.value(choice.toUpperCase(Locale.ROOT));
    }
}
