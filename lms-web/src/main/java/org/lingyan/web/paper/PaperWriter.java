package org.lingyan.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lingyan.certificate.ProofKind;
import org.lingyan.certificate.ProofPart;
import org.lingyan.certificate.ProofView;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.Unit;
import org.lingyan.shared.Citation;
import org.lingyan.term.Term;
import org.lingyan.web.paper.PaperSheet.Both;
import org.lingyan.web.paper.PaperSheet.Line;

/** Says in words what a paper certifies. */
final class PaperWriter {
  private final Paper paper;
  private final ProofView proof;
  private final Optional<HoursRule> rule;
  private final Term term;
  private final PaperWords words;

  /** A writer. */
  PaperWriter(Paper paper) {
    this.paper = paper;
    this.proof = paper.proof();
    this.rule = paper.rule();
    this.term = paper.term();
    this.words = new PaperWords(proof.issuedOn());
  }

  PaperWords words() {
    return words;
  }

  /**
   * The sheet.
   *
   * @param publicAddress where strangers reach the product
   * @param sample whether that address is this machine only
   */
  PaperSheet sheet(String publicAddress, boolean sample) {
    boolean slash = publicAddress.endsWith("/");
    List<Both> warnings = new ArrayList<>(standing());
    if (sample) {
      warnings.add(words.get("paper.sample"));
    }
    return new PaperSheet(
        words.word(proof.kind()),
        sentence(),
        proof.kind() == ProofKind.HOURS ? hours() : course(),
        proof.printedNumber(),
        publicAddress + (slash ? "" : "/") + "verify/" + proof.number(),
        warnings,
        paper.seal(),
        words.word(proof.kind()).zh() + " " + proof.holder() + " " + proof.printedNumber());
  }

  /** Z4: what became of it since, for whoever saves it anew. */
  private List<Both> standing() {
    return switch (paper.check().status()) {
      case VALID -> List.of();
      case REVOKED ->
          List.of(words.of("paper.revoked", words.day(paper.check().revokedOn().orElseThrow())));
      case SUPERSEDED ->
          List.of(
              words.of(
                  "paper.superseded",
                  PaperWords.same(ProofView.printed(paper.check().supersededBy().orElseThrow()))));
      case DIFFERS -> List.of(words.get("paper.differs"));
    };
  }

  private Both sentence() {
    Both holder = PaperWords.same(proof.holder());
    Both title = PaperWords.both(proof.title());
    return proof.kind() == ProofKind.HOURS
        ? words.of(
            "paper.sentence.hours",
            holder,
            words.day(proof.period().from()),
            words.day(proof.period().last()),
            title,
            PaperWords.both(term.worker()))
        : words.of(
            "paper.sentence.course",
            holder,
            words.day(proof.period().from()),
            title,
            PaperWords.both(term.worker()));
  }

  private List<Line> hours() {
    List<Line> lines = new ArrayList<>(holder());
    lines.add(line("requirement", PaperWords.both(proof.title())));
    lines.add(
        line(
            "period",
            words.of(
                "paper.period.value",
                words.day(proof.period().from()),
                words.day(proof.period().last()))));
    proof.hours().ifPresent(hours -> lines.add(line("hours", words.amount(hours, unit()))));
    parts(ProofPart.Kind.CATEGORY, words::category)
        .ifPresent(parts -> lines.add(line("by-category", parts)));
    parts(ProofPart.Kind.SOURCE, code -> words.word(SourceKind.valueOf(code)))
        .ifPresent(parts -> lines.add(line("by-source", parts)));
    if (proof.carried().signum() > 0) {
      lines.add(line("carried", words.amount(proof.carried(), unit())));
    }
    proof.needed().ifPresent(needed -> lines.add(line("needed", words.amount(needed, unit()))));
    lines.add(
        line(
            "standing",
            words.of(
                "paper.standing.value",
                words.word(proof.standing()),
                words.day(proof.issuedOn()))));
    rule.ifPresent(
        judged -> {
          lines.add(line("source", source(judged)));
          lines.add(line("conversion", conversion(judged)));
        });
    lines.add(line("issued", words.day(proof.issuedOn())));
    return lines;
  }

  private List<Line> course() {
    List<Line> lines = new ArrayList<>(holder());
    lines.add(line("course", PaperWords.both(proof.title())));
    lines.add(line("completed", words.day(proof.period().from())));
    lines.add(
        line(
            "minutes",
            words.of("paper.minutes.value", PaperWords.same(Integer.toString(proof.minutes())))));
    proof
        .hours()
        .ifPresent(hours -> lines.add(line("hours", words.amount(hours, Unit.CREDIT_HOUR))));
    lines.add(line("issued", words.day(proof.issuedOn())));
    return lines;
  }

  private List<Line> holder() {
    return List.of(
        line("holder", PaperWords.same(proof.holder())),
        line("organisation", PaperWords.same(proof.organisation())),
        line("authority", PaperWords.both(term.authority())));
  }

  private Optional<Both> parts(ProofPart.Kind kind, Function<String, Both> name) {
    List<Both> parts =
        paper.parts().stream()
            .filter(part -> part.kind() == kind)
            .map(
                part ->
                    words.of(
                        "paper.part", name.apply(part.code()), words.amount(part.amount(), unit())))
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(words.listed(parts));
  }

  private Unit unit() {
    return rule.map(HoursRule::unit).orElse(Unit.CREDIT_HOUR);
  }

  private Both source(HoursRule judged) {
    Citation citation = judged.citation();
    Both place =
        PaperWords.same(
            citation.source().isEmpty()
                ? citation.text()
                : citation.text() + " · " + citation.source());
    return words.of(
        "paper.source.value",
        place,
        words.word(citation.status()),
        PaperWords.same(Integer.toString(judged.version())));
  }

  private Both conversion(HoursRule judged) {
    return words.of(
        "paper.conversion.value",
        PaperWords.same(Integer.toString(judged.minutesPerUnit())),
        words.word(judged.settings().citation().status()),
        words.word(judged.unit()));
  }

  private Line line(String key, Both value) {
    return new Line(words.get("paper." + key), value);
  }
}
