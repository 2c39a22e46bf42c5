package org.lingyan.web.claim;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.lingyan.hours.claim.ClaimLine;
import org.lingyan.hours.claim.ClaimState;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/** A claim in a list. */
public final class ClaimRow {
  private final ClaimLine line;
  private final LocalDate today;
  private final Texts texts;

  ClaimRow(ClaimLine line, LocalDate today, Texts texts) {
    this.line = line;
    this.today = today;
    this.texts = texts;
  }

  /** Its id, as addresses write it. */
  public String getId() {
    return Ids.text(line.id());
  }

  /** Whose. */
  public String getName() {
    return line.name();
  }

  /** Where she works. */
  public String getOrganisation() {
    return line.organisation();
  }

  /** What was learnt; says so when a draft has no title. */
  public String getTitle() {
    return line.title().isBlank() ? texts.of("claim.untitled") : line.title();
  }

  /** Day, minutes, category, as far as they are known. */
  public String getFacts() {
    String between = " · ";
    StringBuilder facts = new StringBuilder();
    line.day().ifPresent(day -> facts.append(texts.day(day)).append(between));
    facts.append(getForm());
    if (line.minutes().isPresent() && line.minutes().getAsInt() > 0) {
      facts.append(between).append(texts.of("claim.minutes", line.minutes().getAsInt()));
    }
    line.category()
        .ifPresent(category -> facts.append(between).append(texts.category(category.code())));
    return facts.toString();
  }

  /** By which form. */
  public String getForm() {
    return texts.of(line.form());
  }

  /** The last day of the training; empty while it is not known. */
  public String getDay() {
    return line.day().map(texts::day).orElse("");
  }

  /** Minutes claimed; empty while they are not known. */
  public String getMinutes() {
    return ClaimWords.minutes(line.minutes(), OptionalInt.empty(), texts);
  }

  /** Category claimed; empty while it is not known. */
  public String getCategory() {
    return line.category().map(category -> texts.category(category.code())).orElse("");
  }

  /** Who gave it; may be empty. */
  public String getProvider() {
    return line.provider();
  }

  /** Where it stands. */
  public ClaimState getState() {
    return line.state();
  }

  /** Name of its style. */
  public String getStyle() {
    return ClaimWords.style(line.state());
  }

  /** What became of it: how long it waits, when it was decided, with how much. */
  public String getWhen() {
    if (line.state() == ClaimState.SUBMITTED) {
      return ClaimWords.age(line.sentAt().orElseThrow(), today, texts);
    }
    if (line.reversed()) {
      return texts.of("claim.reversed");
    }
    if (line.granted().isPresent() && !line.granted().equals(line.minutes())) {
      return texts.of("claim.granted-part", line.granted().getAsInt());
    }
    return line.decidedAt()
        .filter(at -> line.state() != ClaimState.DRAFT)
        .map(at -> texts.of("claim.decided-on", Timekeeper.day(at)))
        .orElse("");
  }

  /** Whether something has to be looked at. */
  public boolean isWarned() {
    return line.warned();
  }

  /** Whether its entry was reversed. */
  public boolean isReversed() {
    return line.reversed();
  }
}
