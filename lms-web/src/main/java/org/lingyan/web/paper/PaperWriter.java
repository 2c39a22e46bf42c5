package org.lingyan.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.certificate.ProofKind;
import org.lingyan.certificate.ProofView;
import org.lingyan.rules.HoursRule;
import org.lingyan.shared.Citation;
import org.lingyan.term.Term;
import org.lingyan.web.paper.PaperSheet.Both;
import org.lingyan.web.paper.PaperSheet.Line;

/** Says in words what a paper certifies. */
final class PaperWriter {
  private final ProofView proof;
  private final Optional<HoursRule> rule;
  private final Term term;
  private final PaperWords words;

  /**
   * A writer.
   *
   * @param rule the version that judged; empty where no rule is cited
   * @param term what authority and profession are called there on the day of issue
   */
  PaperWriter(ProofView proof, Optional<HoursRule> rule, Term term) {
    this.proof = proof;
    this.rule = rule;
    this.term = term;
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
    return new PaperSheet(
        words.word(proof.kind()),
        sentence(),
        proof.kind() == ProofKind.HOURS ? hours() : course(),
        proof.printedNumber(),
        publicAddress + (slash ? "" : "/") + "verify/" + proof.number(),
        sample ? words.get("paper.sample") : PaperWords.same(""),
        words.word(proof.kind()).zh() + " " + proof.holder() + " " + proof.printedNumber());
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
    proof.hours().ifPresent(hours -> lines.add(line("hours", words.hours(hours))));
    proof.needed().ifPresent(needed -> lines.add(line("needed", words.hours(needed))));
    lines.add(line("standing", words.word(proof.standing())));
    rule.ifPresent(
        judged -> {
          lines.add(line("source", source(judged.citation())));
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
    proof.hours().ifPresent(hours -> lines.add(line("hours", words.hours(hours))));
    lines.add(line("issued", words.day(proof.issuedOn())));
    return lines;
  }

  private List<Line> holder() {
    return List.of(
        line("holder", PaperWords.same(proof.holder())),
        line("organisation", PaperWords.same(proof.organisation())),
        line("authority", PaperWords.both(term.authority())));
  }

  private Both source(Citation citation) {
    Both place =
        PaperWords.same(
            citation.source().isEmpty()
                ? citation.text()
                : citation.text() + " · " + citation.source());
    return words.of("paper.source.value", place, words.word(citation.status()));
  }

  private Both conversion(HoursRule judged) {
    return words.of(
        "paper.conversion.value",
        PaperWords.same(Integer.toString(judged.minutesPerUnit())),
        words.word(judged.settings().citation().status()));
  }

  private Line line(String key, Both value) {
    return new Line(words.get("paper." + key), value);
  }
}
