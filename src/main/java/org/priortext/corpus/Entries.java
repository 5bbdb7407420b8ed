package org.priortext.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.priortext.model.Paragraph;
import org.priortext.model.Resolution;
import org.priortext.model.Stage;
import org.priortext.model.Witness;
import org.priortext.text.Folding;

/** The index's entries: one for each paragraph, and one for each file with its hash. */
final class Entries {

    static final String FILE = "file";
    static final String KIND = "kind";
    static final String KIND_FILE = "file";
    static final String WORDS = "words";
    static final String RANK = "rank";
    static final String DAY = "day";
    private static final String SHA256 = "sha256";
    private static final String PROBLEM = "problem";
    private static final String LABEL = "label";
    private static final String SYMBOL = "symbol";
    private static final String STAGE = "stage";
    private static final String ID = "id";
    private static final String TEXT = "text";
    /** Words of a file's own entry: where every entry has the field, Lucene keeps the lengths of all in a plain table, which is read faster. */
    private static final FoldedTokens NO_WORDS = new FoldedTokens(List.of());
    /** Day of texts without a date: before all others. */
    private static final long NO_DAY = Long.MIN_VALUE;

    private Entries() {}

    /**
     * What is known of a file.
     *
     * @param sha256 of its content
     * @param problem why it is left out, or null
     */
    record Known(String sha256, String problem) {}

    /** The entries of a file whose resolutions could be read. */
    static List<Document> of(String file, String sha256, List<Witness> witnesses) {
        List<Document> entries = new ArrayList<>();
        for (Witness witness : witnesses) {
            for (Paragraph paragraph : witness.resolution().paragraphs()) {
                entries.add(entry(file, witness, paragraph));
            }
        }
        entries.add(file(file, sha256));
        return entries;
    }

    /** The entry of a file that is left out. */
    static List<Document> of(String file, String sha256, String problem) {
        Document entry = file(file, sha256);
        entry.add(new StoredField(PROBLEM, problem));
        return List.of(entry);
    }

    static Known known(Document entry) {
        return new Known(entry.get(SHA256), entry.get(PROBLEM));
    }

    /** The paragraph of an entry as a hit. */
    static Hit hit(Document entry, Phrase.Match match) {
        long day = entry.getField(DAY + "s").numericValue().longValue();
        return new Hit(entry.get(FILE), entry.get(LABEL), entry.get(SYMBOL), day == NO_DAY ? null : LocalDate.ofEpochDay(day),
                Stage.valueOf(entry.get(STAGE)), entry.get(ID), entry.get(TEXT), match.start(), match.end(), match.exact(),
                match.closeness());
    }

    static String text(Document entry) {
        return entry.get(TEXT);
    }

    private static Document file(String file, String sha256) {
        Document entry = new Document();
        entry.add(new StringField(FILE, file, Field.Store.YES));
        entry.add(new StringField(KIND, KIND_FILE, Field.Store.NO));
        entry.add(new TextField(WORDS, NO_WORDS));
        entry.add(new StoredField(SHA256, sha256));
        return entry;
    }

    private static Document entry(String file, Witness witness, Paragraph paragraph) {
        Resolution text = witness.resolution();
        long day = text.date() == null ? NO_DAY : text.date().toEpochDay();
        Document entry = new Document();
        entry.add(new StringField(FILE, file, Field.Store.YES));
        entry.add(new TextField(WORDS, new FoldedTokens(Folding.standard().words(paragraph.text()))));
        entry.add(new NumericDocValuesField(RANK, Hit.rank(text.stage())));
        entry.add(new NumericDocValuesField(DAY, day));
        entry.add(new StoredField(DAY + "s", day));
        entry.add(new StoredField(LABEL, witness.label()));
        if (text.symbol() != null) {
            entry.add(new StoredField(SYMBOL, text.symbol()));
        }
        entry.add(new StoredField(STAGE, text.stage().name()));
        entry.add(new StoredField(ID, paragraph.id()));
        entry.add(new StoredField(TEXT, paragraph.text()));
        return entry;
    }
}
