package org.priortext.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.segment.Segmenter;

class AknImporterTest {

    private static final String VERSION_3 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
            <meta><identification source="#x"><FRBRWork><FRBRthis value="/akn/x"/></FRBRWork></identification></meta>
            <preface><p><docNumber>A/RES/99/7</docNumber></p><p>99/7. <docTitle>Tea for all</docTitle></p></preface>
            <preamble><formula name="enactingFormula"><p>Генеральная Ассамблея,</p></formula>
              <container name="preambularParagraphs"><p eId="p1"><i>ссылаясь</i> на свои резолюции,<authorialNote marker="1"><p>A/65/201.</p></authorialNote></p>
              <p>отмечая <del>кофе</del><ins>чай</ins>,</p></container></preamble>
            <mainBody><paragraph><num>1.</num><content><p>постановляет провести сессию;</p></content></paragraph>
              <paragraph><num>2.</num><list><intro><p>просит Генерального секретаря:</p></intro>
                <point><num>a)</num><content><p>Заварить чай;</p></content></point>
                <point><num>(b)</num><content><p>Доложить;</p></content></point>
                <wrapUp><p>до конца года.</p></wrapUp></list></paragraph></mainBody>
            <conclusions><p>7-е пленарное заседание, 5 декабря 2044 года</p></conclusions>
            </statement></akomaNtoso>
            """;

    @Test
    void saysOfEachParagraphWhatItsPlaceInTheMarkupSays() throws UnreadableException {
        SourceText source = read(VERSION_3);
        assertThat(source.lines()).extracting(line -> line.role() + " " + line.text()).containsExactly("BLOCK A/RES/99/7", "BLOCK 99/7.", "TITLE Tea for all",
                "ACTOR Генеральная Ассамблея,", "PREAMBULAR ссылаясь на свои резолюции,1", "PREAMBULAR отмечая чай,",
                "OPERATIVE 1. постановляет провести сессию;", "OPERATIVE 2. просит Генерального секретаря:", "BLOCK a) Заварить чай;",
                "BLOCK (b) Доложить;", "BLOCK до конца года.", "CLOSING 7-е пленарное заседание, 5 декабря 2044 года", "FOOTNOTE 1 A/65/201.");
    }

    @Test
    void givesAResolutionInALanguageWithoutVocabulary() throws UnreadableException {
        Resolution resolution = new Segmenter().segment(read(VERSION_3)).resolutions().getFirst();
        assertThat(resolution.symbol()).isEqualTo("A/RES/99/7");
        assertThat(resolution.title()).isEqualTo("Tea for all");
        assertThat(resolution.actor()).isEqualTo("Генеральная Ассамблея,");
        assertThat(resolution.paragraphs()).extracting(Paragraph::id).containsExactly("PP1", "PP2", "OP1", "OP2", "OP2(a)", "OP2(b)", "OP2/tail");
        assertThat(resolution.paragraph("PP1").orElseThrow().marks()).hasSize(1);
    }

    @Test
    void readsTheSpanishDraftOfVersion2() throws Exception {
        Path file = Path.of("../shared/corpus/other-formats/E_CN.7_2012_L.2-es.akn2.xml");
        Assumptions.assumeTrue(Files.exists(file));
        Resolution resolution = new Segmenter().segment(Importers.read(file)).resolutions().getFirst();
        assertThat(resolution.symbol()).isEqualTo("E/CN.7/2012/L.2");
        assertThat(resolution.paragraphs()).extracting(Paragraph::id).containsExactly("PP1", "PP2", "PP3", "PP4", "OP1", "OP2", "OP3", "OP8");
        assertThat(resolution.paragraph("OP8").orElseThrow().verb()).isEqualTo("Solicita");
        assertThat(resolution.paragraph("OP8").orElseThrow().text()).contains("Convención Única de 1961, sobre Estupefacientes");
        assertThat(resolution.footnotes()).extracting(note -> note.label()).containsExactly("*", "1", "2", "3");
    }

    @Test
    void refusesEntitiesAndDamage() {
        String entity = "<!DOCTYPE akomaNtoso [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><akomaNtoso>&b;</akomaNtoso>";
        for (String bad : new String[] {entity, "<akomaNtoso><preface>"}) {
            assertThatThrownBy(() -> read(bad)).isInstanceOf(UnreadableException.class).hasMessageContaining("the XML is damaged or declares a document type");
        }
    }

    private static SourceText read(String xml) throws UnreadableException {
        return Importers.read("x.xml", xml.getBytes(StandardCharsets.UTF_8));
    }
}
