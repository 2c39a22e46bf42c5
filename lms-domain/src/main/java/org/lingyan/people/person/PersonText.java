package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lingyan.people.name.NameWords;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/**
 * N5: what was typed to find people: a whole number of a document or phone, else part of a name or
 * of a former one, pinyin, initials. Merged records are found as whom they lead to.
 */
public final class PersonText {
  private final boolean blank;
  private final List<Long> numbered;
  private final String word;

  private PersonText(boolean blank, List<Long> numbered, String word) {
    this.blank = blank;
    this.numbered = numbered;
    this.word = word;
  }

  /** Reads it; one statement when it can be a number, else none. */
  public static PersonText read(EntityManager em, Keyring keys, String text) {
    return read(em, new PersonalData(keys), text);
  }

  static PersonText read(EntityManager em, PersonalData data, String text) {
    return new PersonText(text.isBlank(), byNumber(em, data, text), NameWords.typed(text));
  }

  /** Who has the document or phone of this number; nobody when it can be neither. */
  private static List<Long> byNumber(EntityManager em, PersonalData data, String text) {
    Optional<Phone> phone = Phone.parse(text);
    List<IdentityDocument> documents =
        text.chars().anyMatch(Character::isDigit) ? IdentityDocument.candidates(text) : List.of();
    if (phone.isEmpty() && documents.isEmpty()) {
      return List.of();
    }
    Where where = new Where();
    // Also of whom it is on record as another kind of document: that is how a mistake is found.
    String found =
        documents.stream()
            .map(
                one ->
                    where.numbered(
                        "SELECT main_id FROM person WHERE id_number_lookup = ?"
                            + " UNION SELECT main_id FROM person WHERE number_lookup = ?",
                        data.lookup(one),
                        data.numberLookup(one)))
            .collect(Collectors.joining(" UNION "));
    String called =
        phone
            .map(
                one ->
                    where.numbered(
                        "SELECT main_id FROM person WHERE phone_lookup = ?", data.lookup(one)))
            .orElse("");
    String both = found.isEmpty() || called.isEmpty() ? found + called : found + " UNION " + called;
    return Rows.list(em, both, row -> row.number(0), where.parameters());
  }

  /** Whether it is blank: everybody is meant. */
  public boolean isBlank() {
    return blank;
  }

  /** Whether nobody can be found by it. */
  public boolean findsNobody() {
    return !blank && numbered.isEmpty() && word.isEmpty();
  }

  /** The word that names are searched by; empty when people are found by a number. */
  String nameWord() {
    return numbered.isEmpty() ? word : "";
  }

  /**
   * The condition that a column of ids of people, none of a merged record, is of somebody who is
   * found; its marks stand for {@link #values}.
   *
   * @throws IllegalStateException when it is blank, or finds nobody
   */
  public String condition(String column) {
    if (blank || findsNobody()) {
      throw new IllegalStateException("nothing was typed by which people are found");
    }
    if (!numbered.isEmpty()) {
      return column + " IN (" + Rows.ids(numbered) + ")";
    }
    return column
        + " IN (SELECT i.main_id FROM person_name_key k JOIN person i ON i.id = k.person_id"
        + " WHERE k.word "
        + (NameWords.isWhole(word) ? "= ?)" : "LIKE ?)");
  }

  /** The values of {@link #condition}. */
  public Object[] values() {
    if (!numbered.isEmpty()) {
      return new Object[0];
    }
    // Nothing in a word is a wildcard.
    return new Object[] {NameWords.isWhole(word) ? word : word + "%"};
  }
}
