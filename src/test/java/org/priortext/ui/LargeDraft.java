package org.priortext.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Drafts of any length made of invented clauses, and later versions of them with every seventh clause edited. */
final class LargeDraft {
    private static final String[] VERBS = {"Calls upon", "Encourages", "Invites", "Requests", "Urges", "Welcomes", "Notes", "Stresses"};
    private static final String[] WORDS = ("States organizations measures capacity building transparency confidence cooperation security "
            + "development information communications technologies norms principles implementation assistance exchange national regional "
            + "international voluntary relevant existing further effective sustainable common mutual report session").split(" ");

    private LargeDraft() {}

    /** Writes the earlier or the later version. */
    static Path write(Path folder, int clauses, boolean later) {
        Random random = new Random(clauses);
        StringBuilder text = new StringBuilder("A/C.1/79/L." + (later ? "2" : "1") + "\n\nThe General Assembly,\n\nRecalling its resolutions,\n\n");
        for (int number = 1; number < clauses; number++) {
            text.append(number).append(". ").append(VERBS[random.nextInt(VERBS.length)]);
            int length = 18 + random.nextInt(40);
            for (int i = 0; i < length; i++) {
                String word = WORDS[random.nextInt(WORDS.length)];
                text.append(' ').append(later && number % 7 == 0 && i % 9 == 4 ? "amended " + word : word);
            }
            text.append(number + 1 < clauses ? ";\n\n" : ".\n");
        }
        try {
            Path file = folder.resolve(clauses + (later ? "-later" : "-earlier") + ".txt");
            Files.writeString(file, text);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
