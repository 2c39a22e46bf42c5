package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lingyan.shared.Reason;

/**
 * What is on record about a person. Names come in one spelling; the day of birth is that of the ID
 * card when no other is given.
 *
 * @param name her name
 * @param formerNames 曾用名, without the name she has now
 * @param level national certificate, if any
 * @param document identity document, if one is known
 * @param birthDate day of birth, if it is known
 * @param phone telephone number, if one is known
 */
public record PersonFacts(
    String name,
    List<String> formerNames,
    Optional<CertificateLevel> level,
    Optional<IdentityDocument> document,
    Optional<LocalDate> birthDate,
    Optional<Phone> phone) {
  /** The most characters of a name. */
  public static final int LONGEST_NAME = 60;

  /** The most former names. */
  public static final int MOST_FORMER_NAMES = 10;

  /** Before this day nobody of the living was born. */
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);

  private static final Pattern NO_NAME = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}<>{}|\\\\]");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{Co}]");

  /** Brings names to one spelling and takes the day of birth from the ID card. */
  public PersonFacts {
    String now = Typed.name(name);
    name = now;
    formerNames =
        formerNames.stream()
            .map(Typed::name)
            .filter(one -> !one.isEmpty() && !one.equals(now))
            .distinct()
            .toList();
    if (birthDate.isEmpty()) {
      birthDate = document.flatMap(IdentityDocument::birthDate);
    }
  }

  /** P3: a name that somebody typed, or that is on record, in one spelling. */
  public static String spelled(String name) {
    return Typed.name(name);
  }

  /** Somebody of whom nothing but the name is known. */
  public static PersonFacts named(String name) {
    return new PersonFacts(
        name, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * These facts over older ones: what they leave open stays as it was on record, former names are
   * added to those on record. For sheets, where an empty cell says nothing.
   */
  public PersonFacts over(PersonFacts onRecord) {
    List<String> names = new ArrayList<>(onRecord.formerNames());
    names.addAll(formerNames);
    return new PersonFacts(
        name.isEmpty() ? onRecord.name() : name,
        names,
        level.or(onRecord::level),
        document.or(onRecord::document),
        birthDate.or(onRecord::birthDate),
        phone.or(onRecord::phone));
  }

  /**
   * What speaks against these facts by themselves (P1, P3, P4); whether the document is somebody
   * else's is asked of {@link KnownPeople}.
   *
   * @param today nobody is born after it
   */
  public List<Reason> problems(LocalDate today) {
    List<Reason> problems = new ArrayList<>();
    if (!isName(name)) {
      problems.add(new PersonRefusal.NoName(name));
    }
    formerNames.stream()
        .filter(one -> !isName(one))
        .forEach(one -> problems.add(new PersonRefusal.NoFormerName(one)));
    if (formerNames.size() > MOST_FORMER_NAMES) {
      problems.add(new PersonRefusal.TooManyNames());
    }
    birthDate
        .filter(day -> day.isAfter(today) || day.isBefore(FIRST_BIRTH))
        .ifPresent(day -> problems.add(new PersonRefusal.NotBorn(day)));
    document
        .flatMap(IdentityDocument::birthDate)
        .filter(day -> !birthDate.equals(Optional.of(day)))
        .ifPresent(
            day -> problems.add(new PersonRefusal.OtherBirthDate(birthDate.orElseThrow(), day)));
    return problems;
  }

  /** P3: whether a text in one spelling can be a person's name. */
  static boolean isName(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        && LETTER.matcher(name).find()
        && !NO_NAME.matcher(name).find();
  }

  /** Every name, the present one first. */
  List<String> names() {
    return Stream.concat(Stream.of(name), formerNames.stream()).toList();
  }

  /** Only how much is known: neither names nor numbers belong in a log. */
  @Override
  public String toString() {
    return "PersonFacts[document="
        + document.isPresent()
        + ", birthDate="
        + birthDate.isPresent()
        + ", phone="
        + phone.isPresent()
        + "]";
  }
}
