package org.priortext.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.priortext.model.Paragraph;
import org.priortext.model.ParagraphKind;
import org.priortext.model.Resolution;

/**
 * A folder of adopted resolutions nobody adopted: paragraphs of the samples recombined, one word in six exchanged for a
 * made-up one, so that texts have as much in common as real ones and rarely a whole paragraph. The same number of
 * texts is always the same folder.
 */
final class MadeUpFolder {

    private static final int PREAMBULAR = 15;
    private static final int OPERATIVE = 12;
    private static final int EXCHANGED = 6;
    private static final int WIDTH = 90;

    private final Random random = new Random(1946);
    private final List<String> preambular;
    private final List<String> operative;
    private final List<List<String>> texts = new ArrayList<>();

    private MadeUpFolder(List<Resolution> sources) {
        preambular = texts(sources, ParagraphKind.PREAMBULAR);
        operative = texts(sources, ParagraphKind.OPERATIVE);
    }

    private static List<String> texts(List<Resolution> sources, ParagraphKind kind) {
        return sources.stream().flatMap(source -> source.paragraphs().stream()).filter(one -> one.kind() == kind).map(Paragraph::text).toList();
    }

    /** Writes that many texts into a folder. Returns each text's paragraphs, in order. */
    static List<List<String>> write(Path folder, int count, List<Resolution> sources) throws IOException {
        MadeUpFolder made = new MadeUpFolder(sources);
        for (int number = 1; number <= count; number++) {
            Files.writeString(folder.resolve("text-" + number + ".txt"), made.text(number));
        }
        return made.texts;
    }

    private String text(int number) {
        int session = 1 + number / 250;
        List<String> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder("United Nations\nA/RES/" + session + "/" + number % 250 + "\nGeneral Assembly\n\n"
                + "Resolution adopted by the General Assembly on 5 December " + (1945 + session) + "\n\n"
                + session + "/" + number % 250 + ". Matters of note\n\nThe General Assembly,\n\n");
        for (int n = 0; n < PREAMBULAR; n++) {
            paragraphs.add(changed(preambular).replaceAll("[;.]$", ","));
            text.append(wrapped(paragraphs.getLast())).append("\n\n");
        }
        for (int n = 1; n <= OPERATIVE; n++) {
            paragraphs.add(changed(operative).replaceAll("[,:.]$", n == OPERATIVE ? "." : ";"));
            text.append(wrapped(n + ". " + paragraphs.getLast())).append("\n\n");
        }
        texts.add(paragraphs);
        return text.toString();
    }

    private String changed(List<String> from) {
        String[] words = from.get(random.nextInt(from.size())).split(" ");
        for (int i = 1; i < words.length; i++) {
            if (random.nextInt(EXCHANGED) == 0 && words[i].chars().allMatch(Character::isLetter)) {
                words[i] = word();
            }
        }
        return String.join(" ", words);
    }

    /** A word of three syllables: some thousands in all, few of them frequent. */
    private String word() {
        StringBuilder word = new StringBuilder();
        for (int n = 0; n < 3; n++) {
            int skewed = (int) (Math.pow(random.nextDouble(), 2) * 60);
            word.append("bdfglmnprstv".charAt(skewed % 12)).append("aeiou".charAt(skewed / 12));
        }
        return word.toString();
    }

    private static String wrapped(String paragraph) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ")) {
            lines.append(column + word.length() > WIDTH ? "\n" : column > 0 ? " " : "").append(word);
            column = column + word.length() > WIDTH ? word.length() : column + word.length() + 1;
        }
        return lines.toString();
    }

    /** Deletes a folder and what is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder()).forEach(MadeUpFolder::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
