package org.priortext.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @Property(tries = 500)
    void plainTokensAreWhatThePatternFinds(@ForAll("mixed") String text) {
        for (int at = 0; at < text.length(); at++) {
            Token plain = PlainToken.at(text, at);
            Matcher found = Tokenizer.TOKEN.matcher(text);
            if (plain != null) {
                assertThat(found.find(at)).isTrue();
                assertThat(plain.end()).isEqualTo(found.end());
                assertThat(plain.kind()).isEqualTo(found.start("word") >= 0 || found.start("symbol") >= 0 ? Token.Kind.WORD
                        : found.start("space") >= 0 ? Token.Kind.SPACE : Token.Kind.PUNCTUATION);
            }
        }
    }

    @Provide
    Arbitrary<String> mixed() {
        return Arbitraries.of("a", "Be", "C", "/", "-", "'", "\u2019", "\u2013", "1", "23", ".", ",", "(", " ", "\u00A0", "\n", "\u00E9",
                "\u0301", "\u6C34", "Rev.").list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }
}
