package org.priortext.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static List<String> words(String text) {
        return Tokenizer.tokens(text).stream().filter(token -> token.kind() == Token.Kind.WORD)
                .map(token -> token.of(text)).toList();
    }

    @Test
    void keepsSymbolsNumbersAndCompoundsWhole() {
        assertThat(words("A/C.1/73/L.27/Rev.1, 43/78 H and 2021–2025: capacity-building, the State’s"))
                .containsExactly("A/C.1/73/L.27/Rev.1", "43/78", "H", "and", "2021–2025", "capacity-building", "the", "State’s");
    }

    @Test
    void cutsScriptsWithoutBlanksByDictionary() {
        assertThat(words("国际安全背景下信息和电信领域的发展")).contains("国际", "安全", "信息", "电信", "发展");
        assertThat(words("ความมั่นคงระหว่างประเทศ")).hasSizeGreaterThan(1);
        assertThat(words("تدرج في جدول أعمالها")).containsExactly("تدرج", "في", "جدول", "أعمالها");
    }

    @Property(tries = 300)
    void tokensTileAnyText(@ForAll String text) {
        int at = 0;
        for (Token token : Tokenizer.tokens(text)) {
            assertThat(token.start()).isEqualTo(at);
            assertThat(token.end()).isGreaterThan(at);
            at = token.end();
        }
        assertThat(at).isEqualTo(text.length());
    }
}
