package org.lingyan.web.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.certificate.ProofCheck;
import org.lingyan.certificate.ProofKind;
import org.lingyan.certificate.ProofPart;
import org.lingyan.certificate.ProofStatus;
import org.lingyan.certificate.ProofView;
import org.lingyan.hours.standing.Status;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.Citation;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.Words;
import org.lingyan.term.Term;

/** Papers to draw in tests. */
final class SamplePaper {
  static final String NUMBER = "7K3M9QXTB2H4WZ5C";
  static final HoursRule RULE = RulePacks.starter(RulePacks.ZHENGZHOU_ANNUAL);

  static final Term TERM =
      new Term(
          new Words("社会工作部", "Social work department"),
          new Words("社会工作专业人员", "social work professional"),
          new Citation("意见", "", SourceStatus.UNVERIFIED));

  private SamplePaper() {}

  static ProofView hours(String holder, String organisation) {
    return new ProofView(
        NUMBER,
        ProofKind.HOURS,
        1,
        "zhengzhou-annual",
        DateRange.yearOf(LocalDate.of(2026, 1, 1)),
        LocalDate.of(2026, 11, 22),
        holder,
        organisation,
        RULE.title(),
        Optional.of(new BigDecimal("42.50")),
        1912,
        Optional.of(new BigDecimal("60.00")),
        Status.AT_RISK,
        1,
        BigDecimal.ZERO);
  }

  static ProofView course(String holder) {
    LocalDate day = LocalDate.of(2026, 11, 20);
    return new ProofView(
        NUMBER,
        ProofKind.COURSE,
        1,
        "professional-ethics",
        new DateRange(day, day.plusDays(1)),
        day,
        holder,
        "鹭洲镇社会工作站",
        new Words("社会工作专业伦理", "Professional ethics"),
        Optional.of(new BigDecimal("6.0")),
        270,
        Optional.empty(),
        Status.MET,
        1,
        BigDecimal.ZERO);
  }

  /** A paper that says what its hours are made of. */
  static Paper of(ProofView proof, ProofStatus status, String seal) {
    return new Paper(
        new ProofCheck(
            proof,
            status,
            status == ProofStatus.SUPERSEDED ? Optional.of("ABCDEFGH12345678") : Optional.empty(),
            status == ProofStatus.REVOKED
                ? Optional.of(LocalDate.of(2026, 12, 1))
                : Optional.empty()),
        proof.kind() == ProofKind.COURSE
            ? List.of()
            : List.of(
                new ProofPart(ProofPart.Kind.CATEGORY, "PROFESSIONAL", new BigDecimal("30.00")),
                new ProofPart(ProofPart.Kind.CATEGORY, "COMMON", new BigDecimal("12.67")),
                new ProofPart(ProofPart.Kind.SOURCE, "COURSE", new BigDecimal("40.00")),
                new ProofPart(ProofPart.Kind.SOURCE, "IMPORT", new BigDecimal("2.67"))),
        proof.kind() == ProofKind.HOURS ? Optional.of(RULE) : Optional.empty(),
        TERM,
        seal);
  }
}
