package org.priortext.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every colour of words can be read on every ground they stand on: 4.5 to 1 (WCAG 2.2, success criterion 1.4.3). */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("-pt-([a-z0-9-]+): (#[0-9a-f]{6})");
    private static final double READABLE = 4.5;

    private static Map<String, Color> tokens(String theme) throws IOException {
        Map<String, Color> tokens = new HashMap<>();
        for (String sheet : theme.split("\\+")) {
            try (InputStream in = ContrastTest.class.getResourceAsStream("/org/priortext/ui/" + sheet + ".css")) {
                Matcher matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                while (matcher.find()) {
                    tokens.put(matcher.group(1), Color.web(matcher.group(2)));
                }
            }
        }
        return tokens;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light", "tokens-dark", "tokens-light+contrast-light", "tokens-dark+contrast-dark"})
    void allWordsCanBeRead(String theme) throws IOException {
        Map<String, Color> tokens = tokens(theme);
        for (String ink : List.of("ink", "ink-soft", "ink-faint", "deleted", "inserted", "moved", "joined", "weight", "agreed")) {
            for (String ground : List.of("paper", "desk", "current")) {
                assertThat(Contrast.of(tokens.get(ink), tokens.get(ground))).describedAs("%s on %s", ink, ground).isGreaterThanOrEqualTo(READABLE);
            }
        }
        for (String ink : List.of("deleted", "inserted", "moved", "joined", "weight", "agreed")) {
            assertThat(Contrast.of(tokens.get(ink), tokens.get(ink + "-back"))).describedAs("%s on its own", ink).isGreaterThanOrEqualTo(READABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light", "tokens-dark", "tokens-light+contrast-light", "tokens-dark+contrast-dark"})
    void faintWordsAreToldFromTheOthers(String theme) throws IOException {
        Map<String, Color> tokens = tokens(theme);
        assertThat(Contrast.of(tokens.get("ink"), tokens.get("ink-faint"))).isGreaterThan(1.8);
    }
}
