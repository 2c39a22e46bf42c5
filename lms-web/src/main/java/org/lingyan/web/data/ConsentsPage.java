package org.lingyan.web.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.privacy.consent.Consents;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** What I am told about my data, what I am asked, and what I answered. */
@Named
@RequestScoped
public class ConsentsPage {
  private final CurrentCaller current;
  private final Consents consents;
  private final Timekeeper time;
  private final PageTexts texts;
  private boolean known;
  private boolean pending;
  private List<ConsentRow> rows = List.of();

  /** For the container's proxy. */
  protected ConsentsPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ConsentsPage(CurrentCaller current, Consents consents, Timekeeper time, PageTexts texts) {
    this.current = current;
    this.consents = consents;
    this.time = time;
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    OptionalLong person = current.signedIn().personId();
    known = person.isPresent();
    if (known) {
      List<Consents.Asked> asked = consents.of(person.getAsLong(), time.today());
      pending = asked.stream().anyMatch(one -> one.answer().isEmpty());
      rows = asked.stream().map(one -> new ConsentRow(one, texts)).toList();
    }
  }

  /** Whether there is a person behind the account. */
  public boolean isKnown() {
    return known;
  }

  /** Whether something waits for an answer. */
  public boolean isPending() {
    return pending;
  }

  /** The texts. */
  public List<ConsentRow> getRows() {
    return rows;
  }
}
