package org.priortext.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsUnicodeWithAndWithoutMarkInAnyScript(String encoding) {
        for (String text : new String[] {"Recalling its resolution 73/27,\n", "\u0413\u0435\u043D\u0435\u0440\u0430\u043B\u044C\u043D\u0430\u044F \u0410\u0441\u0441\u0430\u043C\u0431\u043B\u0435\u044F,",
                "\u5927\u4F1A\uFF0C \u56DE\u987E", "\u0625\u0646 \u0627\u0644\u062C\u0645\u0639\u064A\u0629"}) {
            assertThat(Encodings.decode(text.getBytes(Charset.forName(encoding)))).isEqualTo(text);
        }
    }

    @Test
    void readsWindows1252WhereUtf8DoesNotFit() {
        assertThat(Encodings.decode("C\u00F4te d\u2019Ivoire \u2013 \u201Cyes\u201D".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("C\u00F4te d\u2019Ivoire \u2013 \u201Cyes\u201D");
    }

    @Test
    void doesNotTakeBinaryFilesForUtf16() {
        byte[] binary = new byte[512];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i % 7 == 0 ? ' ' : 0);
        }
        assertThat(Encodings.decode(binary)).contains("\0");
    }

    @Test
    void dropsTheMarkOfUtf8() {
        assertThat(Encodings.decode("\uFEFFThe".getBytes(StandardCharsets.UTF_8))).isEqualTo("The");
    }
}
