package org.priortext.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.priortext.dossier.Note;
import org.priortext.model.Paragraph;
import org.priortext.ui.kit.Action;
import org.priortext.ui.kit.Messages;
import org.priortext.ui.kit.Questions.Choice;
import org.priortext.ui.model.Row;

/** What can be done with the current clause of a comparison, for the menu bar and the menu on the clause. */
final class ClauseCommands {
    private final Desk desk;

    ClauseCommands(Desk desk) {
        this.desk = desk;
    }

    /** A null is a line between groups. */
    List<Action> actions() {
        BooleanBinding chosen = desk.compare().currentProperty().isNotNull();
        return Arrays.asList(
                Action.command("whereelse", "fth-search", "Shortcut+Shift+F", chosen, desk.search()::whereElse),
                Action.command("otherplace", "fth-corner-up-right", "Shortcut+G", elsewhere(), desk.compare().otherPlaces()::goOn),
                null,
                Action.command("pair", null, "Shortcut+J", chosen, this::pair),
                Action.command("unpair", null, "Shortcut+Shift+J", when(ClauseCommands::paired), desk.pairings()::unpair),
                Action.command("release", null, null, when(desk.compare()::byUser), desk.pairings()::release),
                null,
                position("agree", "Shortcut+1", chosen, Note.Position.AGREE),
                position("live", "Shortcut+2", chosen, Note.Position.CAN_LIVE_WITH),
                position("redline", "Shortcut+3", chosen, Note.Position.RED_LINE),
                position("open", "Shortcut+4", chosen, Note.Position.OPEN),
                Action.command("note", null, "Shortcut+M", chosen, this::note),
                Action.command("unnote", null, null, noted(), desk.notes()::remove));
    }

    private Action position(String name, String shortcut, BooleanBinding chosen, Note.Position position) {
        return Action.command("position." + name, null, shortcut, chosen, () -> desk.notes().position(position));
    }

    private BooleanBinding when(Predicate<Row> condition) {
        return Bindings.createBooleanBinding(() -> {
            Row row = desk.compare().currentProperty().get();
            return row != null && condition.test(row);
        }, desk.compare().currentProperty());
    }

    private BooleanBinding elsewhere() {
        return Bindings.createBooleanBinding(() -> {
            Row row = desk.compare().currentProperty().get();
            return row != null && desk.compare().otherPlaces().any(row);
        }, desk.compare().currentProperty(), desk.compare().otherPlaces().echoesProperty(), desk.compare().rows());
    }

    private BooleanBinding noted() {
        return Bindings.createBooleanBinding(() -> desk.notes().current().isPresent(),
                desk.compare().currentProperty(), desk.dossier().dossierProperty());
    }

    private static boolean paired(Row row) {
        return !row.match().before().isEmpty() && !row.match().after().isEmpty();
    }

    private void pair() {
        String clause = desk.compare().currentProperty().get().subject().id();
        List<Paragraph> partners = desk.pairings().partners();
        List<Paragraph> candidates = desk.pairings().candidates();
        desk.questions().several(Messages.of("pair.title", clause), Messages.of("pair.hint", clause), candidates.stream()
                        .map(one -> new Choice(one.id(), one.text(), partners.contains(one) ? Messages.of("pair.now") : "")).toList())
                .ifPresent(chosen -> desk.pairings().pair(chosen.stream().map(candidates::get).toList()));
    }

    private void note() {
        Row row = desk.compare().currentProperty().get();
        String clause = row.subject().id();
        desk.questions().lines(Messages.of("note.title", clause), desk.notes().current().map(Note::text).orElse(""))
                .ifPresent(desk.notes()::write);
    }
}
