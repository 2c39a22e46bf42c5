package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.input.Wish;
import org.lingyan.people.person.LifeKind;
import org.lingyan.people.person.LifeWish;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.Change;

/**
 * A change of a working life to record.
 *
 * @param kind what happens
 * @param day first day on which it holds; of FIRST_DAY the right first day of the employment
 * @param reason why, 1 to 500 characters
 * @param organisation where to; asked for by TRANSFER, SECOND, CONCURRENT, SWAP_MAIN and JOIN;
 *     where from: by END_BESIDE
 * @param workerCategory as what; asked for by RECATEGORISE and JOIN, may stand in TRANSFER
 * @param last last day of a SECOND or CONCURRENT employment; missing when it is open
 * @param other the line manager of MANAGER, the successor of LEAVE; missing for nobody
 */
@Schema(name = "NewChange", description = "A change of a working life to record.")
public record NewChange(
    LifeKind kind,
    LocalDate day,
    @About(longest = 500) String reason,
    @About(optional = true) String organisation,
    @About(optional = true) WorkerCategory workerCategory,
    @About(optional = true) LocalDate last,
    @About(optional = true) String other)
    implements Wish {

  static NewChange read(Body body) {
    LifeKind kind = body.word("kind", LifeKind.class);
    notAsked(body, kind, "organisation", kind.isPlaced());
    notAsked(body, kind, "workerCategory", kind.isCategorised());
    notAsked(body, kind, "last", kind.isBounded());
    notAsked(body, kind, "other", kind.isAboutAnother());
    NewChange wish =
        new NewChange(
            kind,
            body.day("day"),
            body.text("reason", 500),
            kind.isPlaced()
                ? body.text("organisation", 60)
                : body.optionalText("organisation", 60).orElse(""),
            kind.needsCategory()
                ? body.word("workerCategory", WorkerCategory.class)
                : body.optionalWord("workerCategory", WorkerCategory.class).orElse(null),
            body.optionalDay("last").orElse(null),
            body.optionalText("other", 60).orElse(""));
    body.done();
    return wish;
  }

  /** A field that would be passed over is told: whoever wrote it means something else. */
  private static void notAsked(Body body, LifeKind kind, String field, boolean asked) {
    if (!asked && body.has(field)) {
      body.wrong(field, "api.field.not-asked", kind.name());
    }
  }

  /**
   * What happens, as the domain takes it.
   *
   * @throws org.lingyan.shared.UnknownSubject when an id is none
   */
  public LifeWish wish() {
    return new LifeWish(
        kind,
        kind.isPlaced()
            ? OptionalLong.of(Subjects.id("organisation", organisation))
            : OptionalLong.empty(),
        Optional.ofNullable(workerCategory),
        Optional.ofNullable(last),
        kind.isAboutAnother() && !other.isEmpty()
            ? OptionalLong.of(Subjects.id("person", other))
            : OptionalLong.empty());
  }

  /** The circumstances as the domain takes them. */
  public Change change(OptionalLong account, Instant at) {
    return new Change(day, reason, account, at);
  }
}
