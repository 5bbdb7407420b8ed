package org.priortext.export.docx;

import java.math.BigInteger;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDateTime;
import org.priortext.export.ExportOptions;

/**
 * Signs every tracked change of one document with author, date and an id no other has. Word shows the time as it is
 * written, so the author's clock goes in as it stands.
 */
final class Marker {

    private final String author;
    private final STDateTime date = STDateTime.Factory.newInstance();
    private int lastId;

    Marker(ExportOptions options) {
        this.author = options.editor();
        this.date.setStringValue(
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(options.date().truncatedTo(ChronoUnit.SECONDS)) + "Z");
    }

    <T extends CTTrackChange> T sign(T change) {
        change.setId(nextId());
        change.setAuthor(author);
        change.xsetDate(date);
        return change;
    }

    CTMoveBookmark sign(CTMoveBookmark range, String name) {
        range.setId(nextId());
        range.setAuthor(author);
        range.xsetDate(date);
        range.setName(name);
        return range;
    }

    BigInteger nextId() {
        return BigInteger.valueOf(++lastId);
    }
}
