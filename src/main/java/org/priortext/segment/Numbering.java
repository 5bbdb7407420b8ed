package org.priortext.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.priortext.model.ParagraphKind;
import org.priortext.source.Line;
import org.priortext.source.Style;

/**
 * Gives the blocks of a body their ids: preambular paragraphs until the first number or operative verb, then operative
 * paragraphs and what hangs below them (domain 1.3). Lost numbers are restored where the next one tells them.
 */
final class Numbering {

    private static final Pattern SECTION = Pattern.compile("(?:Section )?[IVXLC]+(?:\\.?\\s|\\.?$)");

    private final Account account;
    private final List<Numbered> result = new ArrayList<>();
    /** The ids given, each with the last figure tried to tell it from others of its kind. */
    private final Map<String, Integer> given = new HashMap<>();
    private final SubLevels levels = new SubLevels();
    private boolean operative;
    private int preambular;
    private int headings;
    private int unnumbered;
    private String owner;
    private int lastNumber;
    /** Whether the operative paragraphs bear letters. */
    private boolean lettered;
    /** Whether no number has come yet since the heading of a section (I, II …), which may have a preamble of its own. */
    private boolean sectionBegins;

    Numbering(Account account) {
        this.account = account;
    }

    List<Numbered> number(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            place(blocks.get(i), blocks.subList(i + 1, blocks.size()));
        }
        return result;
    }

    private void place(Block block, List<Block> rest) {
        String text = block.text().toString();
        Optional<Label> label = Label.of(text);
        if (block.is(Line.Role.PREAMBULAR) && !operative) {
            preambular(block, null);
        } else if (label.isPresent() && label.get().kind() == Label.Kind.PREAMBULAR) {
            named(block, label.get());
        } else if (label.isPresent() && label.get().kind() == Label.Kind.NUMBER) {
            numbered(block, label.get());
        } else if (label.isPresent() && label.get().kind() == Label.Kind.DECIMAL && operative) {
            decimal(block, label.get());
        } else if (label.isPresent() && label.get().kind() == Label.Kind.DASH) {
            label.get().cut(block.text());
            unlabelled(block, rest, "-");
        } else if (label.isPresent() && isLetteredOperative(label.get(), text)) {
            lettered(block, label.get());
        } else if (label.isPresent() && owner != null && label.get().kind() != Label.Kind.DECIMAL) {
            sub(block, label.get());
        } else if (isHeading(block, rest)) {
            headings++;
            sectionBegins = SECTION.matcher(text).lookingAt();
            add("H" + headings, ParagraphKind.HEADING, null, null, null, block);
        } else {
            unlabelled(block, rest, null);
        }
    }

    private void numbered(Block block, Label label) {
        sectionBegins = false;
        label.cut(block.text());
        operative(block, label.value(), label.ordinal(), label.printed(), label.source());
    }

    /** Whether an operative part is numbered (a), (b) … as decisions have it: right after a preamble that ends in commas. */
    private boolean isLetteredOperative(Label label, String text) {
        boolean begins = !operative && !result.isEmpty() && label.letter() == 1
                && Join.closing(result.getLast().block().text().toString()) == ',';
        return label.kind() == Label.Kind.BRACKETED && (begins || lettered && label.letter() == lastNumber + 1)
                && Openings.operative(text.substring(label.length())).isPresent();
    }

    private void lettered(Block block, Label label) {
        lettered = true;
        label.cut(block.text());
        operative(block, String.valueOf(label.letter()), label.letter(), label.printed(), label.source());
    }

    private void operative(Block block, String value, int ordinal, String number, String source) {
        operative = true;
        lastNumber = ordinal;
        owner = "OP" + value;
        levels.reset(owner);
        unnumbered = 1;
        add(unique(owner), ParagraphKind.OPERATIVE, null, number, source, block);
    }

    private void decimal(Block block, Label label) {
        String id = "OP" + label.value();
        String parent = id.substring(0, id.lastIndexOf('.'));
        String known = exists(parent) ? parent : owner;
        label.cut(block.text());
        levels.reset(id);
        add(unique(id), ParagraphKind.SUB, known, label.printed(), label.source(), block);
    }

    private void sub(Block block, Label label) {
        SubLevels.Spot spot = levels.place(label);
        label.cut(block.text());
        add(unique(spot.id()), ParagraphKind.SUB, spot.parent(), label.printed(), label.source(), block);
    }

    private void unlabelled(Block block, List<Block> rest, String source) {
        String text = block.text().toString();
        boolean either = Openings.preambular(text).isPresent() && Join.closing(text) == ',';
        boolean verb = Openings.operative(text).isPresent() && !either || block.is(Line.Role.OPERATIVE) || Sections.isDecision(text)
                || result.isEmpty() && Sections.opensDecision(text);
        if (operative && Join.beginsLower(text) && levels.inside()) {
            String parent = levels.owner();
            levels.leave();
            add(unique(parent + "/tail"), ParagraphKind.SUB, parent, null, source, block);
        } else if (verb && (!operative || lostNumber(rest))) {
            restored(block, rest, source);
        } else if (operative && !(sectionBegins && either)) {
            unnumbered++;
            add(unique(owner + "/" + unnumbered), ParagraphKind.SUB, owner, null, source, block);
        } else {
            preambular(block, source);
        }
    }

    /** A preambular paragraph that negotiators have given a number; the ones after it count on from there. */
    private void named(Block block, Label label) {
        preambular = label.ordinal();
        owner = label.printed();
        levels.reset(owner);
        label.cut(block.text());
        add(unique(owner), ParagraphKind.PREAMBULAR, null, null, label.source(), block);
    }

    private void preambular(Block block, String source) {
        preambular++;
        owner = "PP" + preambular;
        levels.reset(owner);
        add(unique(owner), ParagraphKind.PREAMBULAR, null, null, source, block);
    }

    /** Whether the next printed number leaves room for one before it, or no number follows and none is needed. */
    private boolean lostNumber(List<Block> rest) {
        int next = nextNumber(rest);
        return next == lastNumber + 2 || next == 0;
    }

    private static int nextNumber(List<Block> rest) {
        return rest.stream().map(block -> Label.of(block.text().toString())).flatMap(Optional::stream)
                .filter(label -> label.kind() == Label.Kind.NUMBER).mapToInt(Label::ordinal).findFirst().orElse(0);
    }

    private void restored(Block block, List<Block> rest, String source) {
        int number = lastNumber + 1;
        boolean lost = number > 1 && result.stream().anyMatch(one -> one.kind() == ParagraphKind.OPERATIVE && one.numberInSource() != null)
                || nextNumber(rest) == number + 1;
        if (lost) {
            account.warn(block.first().number(), "The number " + number + ". is not printed; it was restored.");
        }
        operative(block, String.valueOf(number), number, lost ? number + "." : null, source);
    }

    /** A few words without closing mark between whole paragraphs, or what the source itself calls a heading. */
    private boolean isHeading(Block block, List<Block> rest) {
        String text = block.text().toString();
        if (block.heading()) {
            return !Openings.preambular(text).isPresent() && !Openings.operative(text).isPresent();
        }
        if (block.is(Line.Role.TABLE)) {
            return false;
        }
        boolean set = block.wholly(Style.ITALIC) || block.wholly(Style.BOLD);
        boolean open = !Join.closed(text) && text.length() < 160 && !Join.beginsLower(text);
        boolean opens = Openings.preambular(text).isPresent() || Openings.operative(text).isPresent();
        return open && (!opens || set) && !rest.isEmpty();
    }

    private boolean exists(String id) {
        return given.containsKey(id);
    }

    private String unique(String id) {
        String free = id;
        while (exists(free)) {
            free = id + "~" + given.merge(id, 1, Integer::sum);
        }
        return free;
    }

    private void add(String id, ParagraphKind kind, String parent, String number, String source, Block block) {
        boolean verb = kind == ParagraphKind.OPERATIVE;
        given.putIfAbsent(id, 1);
        result.add(new Numbered(id, kind, parent, number, source, block, verb));
    }
}
