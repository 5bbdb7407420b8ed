package org.priortext.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priortext.text.Span;

class HtmlImporterTest {

    /** As Word puts it on the clipboard: header, conditional comments, list labels as ignorable spans, notes with anchors. */
    private static final String FROM_WORD = """
            Version:1.0
            StartHTML:0000000105
            EndHTML:0000009999
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
            <style><!-- /* Font Definitions */ @font-face {font-family:Calibri;} p.MsoNormal {margin:0cm;}
            span.MsoFootnoteReference {vertical-align:super;} span.Verb {font-style:italic;} --></style></head>
            <body lang=EN-GB><!--StartFragment-->
            <p class=MsoNormal><i>The General
            Assembly</i>,<o:p></o:p></p>
            <p class=MsoNormal><span class=Verb>Recalling</span> its report,<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
            class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
            style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><i>Decides</i>&nbsp;to meet:</p>
            <p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>(a)<span>&nbsp; </span></span><![endif]>In May<span
            style='display:none;mso-hide:all'> or June</span>.</p>
            <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
            <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1">
            <span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> A/65/201.</p></div></div>
            <!--EndFragment--></body></html>
            """;

    @Test
    void readsWhatWordPutsOnTheClipboard() throws UnreadableException {
        SourceText source = read(FROM_WORD);
        assertThat(source.format()).isEqualTo("html");
        assertThat(source.lines()).extracting(Line::text).containsExactly("The General Assembly,", "Recalling its report,1",
                "1. Decides to meet:", "(a) In May.", "1 A/65/201.");
        assertThat(source.lines().get(1).styles()).containsExactly(new StyledSpan(new Span(0, 9), Style.ITALIC), new StyledSpan(new Span(21, 22), Style.SUPERSCRIPT));
        assertThat(source.lines().getLast().role()).isEqualTo(Line.Role.FOOTNOTE);
        assertThat(source.warnings()).extracting(warning -> warning.message()).containsExactly("Hidden text was left out: \u201Cor June\u201D.");
    }

    @Test
    void printsTheLabelsOfListsAsUnTextsHaveThem() throws UnreadableException {
        assertThat(texts("""
                <ol start=4><li>Decides:<ol type=a><li>To meet;<ol type=i><li>Once;<li>Twice;</ol><li>To act;</ol><li><p>Requests:</p>
                <ol><li>Aid;</ol><li value=9>Ends.</ol><ul><li>Aside</ul><ol><li>7. Typed by hand</ol>"""))
                .containsExactly("4. Decides:", "(a) To meet;", "(i) Once;", "(ii) Twice;", "(b) To act;", "5. Requests:", "5.1. Aid;",
                        "9. Ends.", "\u2022 Aside", "7. Typed by hand");
    }

    @Test
    void readsRowsHeadingsBreaksAndFurnitureAsWhatTheyAre() throws UnreadableException {
        List<Line> lines = read("""
                <!DOCTYPE html><html><head><title>Not text</title><script>no()</script></head><body><nav>Home <a href=x>Search</a></nav>
                <h1>Resolution</h1><table><tr><td>United Nations<td>A/RES/1/1</tr><tr><td>General Assembly<td><p>Distr.: General</p><p>1 May 1999</p></tr></table>
                <div>Loose<br>text<p>Own &amp; whole</p></div></body></html>""").lines();
        assertThat(lines).extracting(line -> line.role() + " " + line.text()).containsExactly("FURNITURE Home Search", "HEADING Resolution",
                "TABLE United Nations A/RES/1/1", "TABLE General Assembly", "TABLE Distr.: General", "TABLE 1 May 1999",
                "BLOCK Loose", "PLAIN text", "BLOCK Own & whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void readsTheEncodingThePageDeclaresOrItsBytesTell(String encoding) throws UnreadableException {
        String declared = encoding.startsWith("UTF-16") ? "" : "<meta http-equiv=Content-Type content=\"text/html; charset=" + encoding + "\">";
        byte[] page = ("<html>" + declared + "<p>C\u00F4te d\u2019Ivoire</p></html>").getBytes(Charset.forName(encoding));
        assertThat(Importers.read("x", page).lines()).extracting(Line::text).containsExactly("C\u00F4te d\u2019Ivoire");
    }

    @Test
    void isToldByContentNotByASignInPlainText() throws UnreadableException {
        assertThat(Importers.read("x", "If a < b then <p> is text.".getBytes(StandardCharsets.UTF_8)).format()).isEqualTo("text");
    }

    @Test
    void survivesDepthAndSaysWhenAPageIsEmpty() throws UnreadableException {
        assertThat(texts("<div>".repeat(100_000) + "deep")).containsExactly("deep");
        assertThatThrownBy(() -> read("<html><script>build()</script></html>")).isInstanceOf(UnreadableException.class).hasMessageContaining("holds no text");
    }

    private static SourceText read(String html) throws UnreadableException {
        return Importers.read("x", html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(String html) throws UnreadableException {
        return read(html).lines().stream().map(Line::text).toList();
    }

    @Test
    void readsTablesWithinTablesWithoutLosingAWord() throws UnreadableException {
        StringBuilder page = new StringBuilder("<html><body>");
        int depth = 30_000;
        for (int n = 0; n < depth; n++) {
            page.append("<table><tr><td>w").append(n).append(' ');
        }
        byte[] file = page.toString().getBytes(StandardCharsets.US_ASCII);
        SourceText text = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Importers.read("x", file));
        assertThat(String.join(" ", text.lines().stream().map(Line::text).toList()).split("\\s+")).hasSize(depth).contains("w0", "w" + (depth - 1)).doesNotHaveDuplicates();
    }
}
