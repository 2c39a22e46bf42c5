package org.lingyan.web.paper;

import java.util.List;
import java.util.Optional;
import org.lingyan.certificate.ProofCheck;
import org.lingyan.certificate.ProofPart;
import org.lingyan.certificate.ProofView;
import org.lingyan.rules.HoursRule;
import org.lingyan.term.Term;

/**
 * Everything that is printed on a paper.
 *
 * @param check the paper, and what a check says at this moment
 * @param parts what its hours are made of
 * @param rule the version that judged; empty where no rule is cited
 * @param term what authority and profession are called there on the day of issue
 * @param seal the picture of a seal as a {@code data:} address; empty: space for a stamp
 */
record Paper(
    ProofCheck check, List<ProofPart> parts, Optional<HoursRule> rule, Term term, String seal) {
  Paper {
    parts = List.copyOf(parts);
  }

  ProofView proof() {
    return check.proof();
  }
}
