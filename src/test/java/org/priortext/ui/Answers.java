package org.priortext.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priortext.ui.kit.Questions;

/** A user whose answers are known beforehand; without one, every question is refused. */
final class Answers implements Questions {
    private final List<String> proposals = new ArrayList<>();
    private Path path;
    private String text;
    private List<Integer> choice;

    Answers path(Path answer) {
        path = answer;
        return this;
    }

    Answers text(String answer) {
        text = answer;
        return this;
    }

    Answers choice(Integer... answer) {
        choice = List.of(answer);
        return this;
    }

    /** As if nothing had been said or asked. */
    void forget() {
        proposals.clear();
        path = null;
        text = null;
        choice = null;
    }

    /** The names and texts the program proposed so far. */
    List<String> proposals() {
        return proposals;
    }

    @Override
    public Optional<Path> destination(String title, String name, List<Kind> kinds) {
        proposals.add(name + "." + kinds.getFirst().ending());
        return Optional.ofNullable(path);
    }

    @Override
    public Optional<String> line(String title, String question, String proposed) {
        proposals.add(proposed);
        return Optional.ofNullable(text);
    }

    @Override
    public Optional<String> lines(String title, String proposed) {
        proposals.add(proposed);
        return Optional.ofNullable(text);
    }

    @Override
    public Optional<List<Integer>> several(String title, String hint, List<Choice> choices) {
        choices.forEach(one -> proposals.add(one.name()));
        return Optional.ofNullable(choice);
    }

    @Override
    public Optional<Integer> one(String title, String question, List<String> names, int proposed) {
        proposals.add(names.get(proposed));
        return Optional.ofNullable(choice).map(List::getFirst);
    }

    @Override
    public Optional<Integer> answer(String question, List<String> answers) {
        proposals.add(question);
        return Optional.ofNullable(choice).map(List::getFirst);
    }

    @Override
    public Optional<List<Path>> texts(String title) {
        return Optional.ofNullable(path).map(List::of);
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(path);
    }

    @Override
    public void told(String title, String told) {
        proposals.add(told);
    }

    @Override
    public boolean agreed(String question, String yes, String no) {
        return text != null;
    }
}
