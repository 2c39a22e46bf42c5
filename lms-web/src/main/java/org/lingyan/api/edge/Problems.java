package org.lingyan.api.edge;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.stream.Collectors;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.ProblemKind;
import org.lingyan.api.input.Wrong;
import org.lingyan.api.json.ReasonJson;
import org.lingyan.people.person.MergedPerson;
import org.lingyan.shared.DatabaseTrouble;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.text.Texts;

/** A3: finds the problem behind an exception and its words. Pure. */
final class Problems {
  private Problems() {}

  /** What kind of problem an exception is. */
  static ProblemKind kind(Throwable thrown) {
    if (thrown instanceof ApiProblem ours) {
      return ours.kind();
    }
    if (thrown instanceof MergedPerson) {
      return ProblemKind.MERGED;
    }
    if (thrown instanceof UnknownSubject) {
      return ProblemKind.NOT_FOUND;
    }
    if (thrown instanceof WebApplicationException edge) {
      return ProblemKind.ofStatus(edge.getResponse().getStatus());
    }
    if (DatabaseTrouble.lostRace(thrown)) {
      return ProblemKind.LOST_RACE;
    }
    return DatabaseTrouble.away(thrown) ? ProblemKind.UNAVAILABLE : ProblemKind.INTERNAL;
  }

  /**
   * The problem in the reader's language.
   *
   * @param incident the name under which the log knows it; null when it is not in the log
   */
  static Problem told(Throwable thrown, Texts texts, String incident) {
    ProblemKind kind = kind(thrown);
    List<Wrong> wrong = thrown instanceof ApiProblem ours ? ours.wrong() : List.of();
    List<ReasonJson> reasons =
        thrown instanceof ApiProblem ours
            ? ours.reasons().stream().map(reason -> ReasonJson.of(reason, texts)).toList()
            : List.of();
    List<Problem.FieldError> errors = wrong.stream().map(field -> error(field, texts)).toList();
    return new Problem(
        kind.type(),
        texts.of("api.title." + kind.name()),
        kind.status(),
        detail(kind, errors, reasons, texts),
        errors,
        reasons,
        incident,
        thrown instanceof MergedPerson merged ? Ids.text(merged.staysId()) : null);
  }

  private static Problem.FieldError error(Wrong wrong, Texts texts) {
    return new Problem.FieldError(wrong.field(), texts.of(wrong.key(), wrong.values().toArray()));
  }

  private static String detail(
      ProblemKind kind, List<Problem.FieldError> errors, List<ReasonJson> reasons, Texts texts) {
    if (!errors.isEmpty()) {
      return errors.stream()
          .map(error -> texts.of("api.field.line", error.field(), error.text()))
          .collect(Collectors.joining(texts.of("api.field.between")));
    }
    if (!reasons.isEmpty()) {
      return reasons.stream().map(ReasonJson::text).collect(Collectors.joining(" "));
    }
    return texts.of("api.detail." + kind.name());
  }
}
