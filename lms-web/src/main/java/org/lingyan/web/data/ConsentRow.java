package org.lingyan.web.data;

import java.util.List;
import org.lingyan.privacy.consent.ConsentAnswer;
import org.lingyan.privacy.consent.ConsentBasis;
import org.lingyan.privacy.consent.Consents;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;

/** A text before its reader. */
public final class ConsentRow {
  private final Consents.Asked asked;
  private final PageTexts texts;

  ConsentRow(Consents.Asked asked, PageTexts texts) {
    this.asked = asked;
    this.texts = texts;
  }

  /** Id of this version. */
  public String getId() {
    return Ids.text(asked.text().id());
  }

  /** Its title. */
  public String getTitle() {
    return texts.words(asked.text().title());
  }

  /** Its paragraphs. */
  public List<String> getParagraphs() {
    return texts.words(asked.text().body()).lines().filter(line -> !line.isBlank()).toList();
  }

  /** Which version since when, and on what it rests. */
  public String getDetail() {
    return texts.of(
        "consent.detail",
        asked.text().version(),
        asked.text().from(),
        texts.word(asked.text().basis()));
  }

  /** Whether people are told and not asked. */
  public boolean isTold() {
    return asked.text().basis() == ConsentBasis.LAW;
  }

  /** What she answered; empty for nothing. */
  public String getAnswer() {
    return asked.answer().map((ConsentAnswer answer) -> texts.word(answer)).orElse("");
  }

  /** Name of its style. */
  public String getStyle() {
    return asked
        .answer()
        .map(
            answer ->
                switch (answer) {
                  case READ, GIVEN -> "MET";
                  case REFUSED, WITHDRAWN -> "EXEMPT";
                })
        .orElse("AT_RISK");
  }

  /** Answers that can be given now. */
  public List<ConsentAnswer> getAnswers() {
    if (isTold()) {
      return asked.answer().isPresent() ? List.of() : List.of(ConsentAnswer.READ);
    }
    return asked
        .answer()
        .map(
            answer ->
                answer == ConsentAnswer.GIVEN
                    ? List.of(ConsentAnswer.WITHDRAWN)
                    : List.of(ConsentAnswer.GIVEN))
        .orElse(List.of(ConsentAnswer.GIVEN, ConsentAnswer.REFUSED));
  }
}
