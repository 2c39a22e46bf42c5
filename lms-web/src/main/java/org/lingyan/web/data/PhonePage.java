package org.lingyan.web.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.person.CorrectingFacts;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.person.Phone;
import org.lingyan.people.tree.Change;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Corrects my own telephone number; nobody has to agree. */
@Named
@RequestScoped
public class PhonePage {
  private final CurrentCaller current;
  private final PersonFile files;
  private final CorrectingFacts correcting;
  private final Timekeeper time;
  private final PageTexts texts;
  private String phone = "";
  private String now = "";
  private List<String> problems = List.of();

  /** For the container's proxy. */
  protected PhonePage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PhonePage(
      CurrentCaller current,
      PersonFile files,
      CorrectingFacts correcting,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.files = files;
    this.correcting = correcting;
    this.time = time;
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    now =
        facts()
            .flatMap(PersonFacts::phone)
            .map(Phone::masked)
            .orElseGet(() -> texts.get("data.nothing"));
  }

  private OptionalLong person() {
    return current.signedIn().personId();
  }

  private Optional<PersonFacts> facts() {
    return person().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(
            files.onRecord(List.of(person().getAsLong())).get(person().getAsLong()));
  }

  /** Keeps the number, takes it away when nothing was typed, or says what is not right. */
  public void save(ExternalContext external) throws IOException {
    Optional<Phone> wanted = phone.isBlank() ? Optional.empty() : Phone.parse(phone);
    if (wanted.isEmpty() && !phone.isBlank()) {
      problems = List.of(texts.get("phone.problem"));
      return;
    }
    PersonFacts was = facts().orElseThrow();
    Instant at = time.now();
    Outcome<Long> outcome =
        correcting.write(
            person().getAsLong(),
            new PersonFacts(
                was.name(),
                was.formerNames(),
                was.level(),
                was.document(),
                was.birthDate(),
                wanted),
            new Change(
                Timekeeper.day(at), "", OptionalLong.of(current.signedIn().accountId()), at));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      problems = refused.reasons().stream().map(texts.texts()::of).toList();
    } else {
      external.redirect("/account/data?done=phone");
    }
  }

  /** Whether there is a person behind the account. */
  public boolean isKnown() {
    return person().isPresent();
  }

  /** The number that is typed. */
  public String getPhone() {
    return phone;
  }

  /** Takes the number. */
  public void setPhone(String phone) {
    this.phone = phone;
  }

  /** The number on record, with stars. */
  public String getNow() {
    return now;
  }

  /** What is not right. */
  public List<String> getProblems() {
    return problems;
  }
}
