package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why facts about a person were not taken. */
public sealed interface PersonRefusal extends Reason {

  /**
   * P3: no name, or more than 60 characters, or signs that no name has.
   *
   * @param name as it was given
   */
  record NoName(String name) implements PersonRefusal {
    @Override
    public String code() {
      return "person.no-name";
    }
  }

  /**
   * P3: the same of a former name.
   *
   * @param name as it was given
   */
  record NoFormerName(String name) implements PersonRefusal {
    @Override
    public String code() {
      return "person.no-former-name";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /** P3: more former names than anybody has. */
  record TooManyNames() implements PersonRefusal {
    @Override
    public String code() {
      return "person.too-many-names";
    }

    @Override
    public List<Object> arguments() {
      return List.of(PersonFacts.MOST_FORMER_NAMES);
    }
  }

  /**
   * P4: a day of birth that lies in the future or more than a century back.
   *
   * @param day the day given
   */
  record NotBorn(LocalDate day) implements PersonRefusal {
    @Override
    public String code() {
      return "person.not-born";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /**
   * P4: the ID number says another day of birth.
   *
   * @param given the day given
   * @param said the day in the number
   */
  record OtherBirthDate(LocalDate given, LocalDate said) implements PersonRefusal {
    @Override
    public String code() {
      return "person.other-birth-date";
    }

    @Override
    public List<Object> arguments() {
      return List.of(given, said);
    }
  }

  /**
   * P9: the first day of the first employment lies in the future.
   *
   * @param day the day given
   */
  record NotYetThere(LocalDate day) implements PersonRefusal {
    @Override
    public String code() {
      return "person.not-yet-there";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /**
   * P9: nobody works before she is born.
   *
   * @param day the first day given
   * @param born the day of birth
   */
  record WorksBeforeBirth(LocalDate day, LocalDate born) implements PersonRefusal {
    @Override
    public String code() {
      return "person.works-before-birth";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day, born);
    }
  }

  /**
   * P5: the document is on record with somebody else whom the asker may see.
   *
   * @param person who that is
   */
  record DocumentKnown(long person) implements PersonRefusal {
    @Override
    public String code() {
      return "person.document-known";
    }
  }

  /** P5: the document is on record with somebody of whom the asker may know no more than that. */
  record DocumentKnownElsewhere() implements PersonRefusal {
    @Override
    public String code() {
      return "person.document-known-elsewhere";
    }
  }

  /** P7: somebody else corrected the facts since they were read. */
  record ChangedMeanwhile() implements PersonRefusal {
    @Override
    public String code() {
      return "person.changed-meanwhile";
    }
  }
}
