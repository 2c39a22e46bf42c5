package org.lingyan.web.hr;

import java.util.List;
import org.lingyan.people.person.PersonView;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;

/**
 * Tells people apart in lists of suggestions: by name and place, where that does not do also by the
 * day since when they are there, and where that does not do either by the end of their number here.
 */
final class Namesakes {
  private static final int SHORT_NUMBER = 5;

  private final List<PersonView> people;
  private final PageTexts texts;

  Namesakes(List<PersonView> people, PageTexts texts) {
    this.people = people;
    this.texts = texts;
  }

  /** The shortest label that is hers alone among these people. */
  String label(PersonView person) {
    if (isAlone(person, 1)) {
      return label(person, 1);
    }
    return label(person, isAlone(person, 2) ? 2 : 3);
  }

  /** Everybody who can be meant by what was typed: a name, or a label of any length. */
  List<PersonView> meant(String typed) {
    return people.stream()
        .filter(
            one ->
                one.name().equals(typed)
                    || label(one, 1).equals(typed)
                    || label(one, 2).equals(typed)
                    || label(one, 3).equals(typed))
        .toList();
  }

  private boolean isAlone(PersonView person, int length) {
    String label = label(person, length);
    return people.stream()
        .noneMatch(one -> one.id() != person.id() && label(one, length).equals(label));
  }

  private String label(PersonView person, int length) {
    String number = Ids.text(person.id());
    return switch (length) {
      case 1 -> texts.of("life.person.label", person.name(), person.organisation());
      case 2 ->
          texts.of(
              "life.person.label.since",
              person.name(),
              person.organisation(),
              texts.day(person.since()));
      default ->
          texts.of(
              "life.person.label.number",
              label(person, 2),
              number.substring(Math.max(0, number.length() - SHORT_NUMBER)));
    };
  }
}
