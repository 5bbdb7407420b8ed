package org.priortext.export.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComment;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComments;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Writes comments, each on one whole paragraph. */
final class CommentWriter {

    private final XWPFDocument document;
    private final Marker marker;
    private CTComments comments;

    CommentWriter(XWPFDocument document, Marker marker) {
        this.document = document;
        this.marker = marker;
    }

    /** Opens a comment before the first run of a paragraph and gives its id. */
    BigInteger open(CTP paragraph, List<String> lines) {
        if (comments == null) {
            comments = document.createComments().getCtComments();
        }
        CTComment comment = marker.sign(comments.addNewComment());
        comment.setInitials(initials(comment.getAuthor()));
        boolean first = true;
        for (String line : lines) {
            CTP text = comment.addNewP();
            text.addNewPPr().addNewPStyle().setVal("CommentText");
            if (first) {
                CTR mark = text.addNewR();
                mark.addNewRPr().addNewRStyle().setVal("CommentReference");
                mark.addNewAnnotationRef();
                first = false;
            }
            RunWriter.addText(text.addNewR(), line);
        }
        paragraph.addNewCommentRangeStart().setId(comment.getId());
        return comment.getId();
    }

    /** Closes a comment behind the last run of its paragraph, with its anchor in a place there. */
    void close(CTP paragraph, BigInteger id, Supplier<CTR> place) {
        paragraph.addNewCommentRangeEnd().setId(id);
        CTR run = place.get();
        run.addNewRPr().addNewRStyle().setVal("CommentReference");
        run.addNewCommentReference().setId(id);
    }

    private static String initials(String author) {
        StringBuilder initials = new StringBuilder();
        for (String name : author.trim().split("\\s+")) {
            initials.append(name.isEmpty() ? "" : name.substring(0, 1));
        }
        return initials.toString();
    }
}
