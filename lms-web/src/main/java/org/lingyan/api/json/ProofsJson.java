package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.certificate.ProofChoice;
import org.lingyan.certificate.ProofLine;
import org.lingyan.web.text.Texts;

/**
 * A person's papers, and of what she can get one.
 *
 * @param papers all of them, newest first
 * @param choices requirements and periods of which a proof can be issued
 */
@Schema(name = "Proofs", description = "A person's papers, and of what a proof can be issued.")
public record ProofsJson(List<IssuedProofJson> papers, List<Choice> choices) {
  /**
   * Of what a proof can be issued.
   *
   * @param requirement id of the requirement
   * @param title what people call it
   * @param period the period
   * @param main whether it is the main requirement
   */
  @Schema(name = "ProofChoice", description = "A requirement and a period.")
  public record Choice(String requirement, String title, PeriodJson period, boolean main) {}

  /** All of it in a language. */
  public static ProofsJson of(List<ProofLine> papers, List<ProofChoice> choices, Texts texts) {
    return new ProofsJson(
        papers.stream().map(line -> IssuedProofJson.of(line, texts)).toList(),
        choices.stream()
            .map(
                one ->
                    new Choice(
                        one.requirement(),
                        one.title().in(texts.locale()),
                        PeriodJson.of(one.period()),
                        one.main()))
            .toList());
  }
}
