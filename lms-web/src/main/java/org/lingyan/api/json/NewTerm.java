package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.shared.Citation;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.Words;
import org.lingyan.term.Term;

/**
 * Words to set for an organisation from a day on.
 *
 * @param organisation for what, with everything below it
 * @param from first day
 * @param authorityZh the authority for social work, in Chinese
 * @param authorityEn the same in English
 * @param workerZh somebody of the profession, in Chinese
 * @param workerEn the same in English
 * @param citation name and number of the document; only a house setting has none
 * @param source the place inside it
 * @param status how sure that is
 */
@Schema(name = "NewTerm", description = "Words to set for an organisation from a day on.")
public record NewTerm(
    String organisation,
    LocalDate from,
    @About(longest = 60) String authorityZh,
    @About(longest = 60) String authorityEn,
    @About(longest = 60) String workerZh,
    @About(longest = 60) String workerEn,
    @About(optional = true) String citation,
    @About(optional = true) String source,
    SourceStatus status)
    implements Wish {
  static NewTerm read(Body body) {
    NewTerm wish =
        new NewTerm(
            body.text("organisation", 60),
            body.day("from"),
            body.text("authorityZh", 60),
            body.text("authorityEn", 60),
            body.text("workerZh", 60),
            body.text("workerEn", 60),
            body.optionalText("citation", 200).orElse(""),
            body.optionalText("source", 200).orElse(""),
            body.word("status", SourceStatus.class));
    body.done();
    return wish;
  }

  /** The words. */
  public Term term() {
    return new Term(
        new Words(authorityZh, authorityEn),
        new Words(workerZh, workerEn),
        new Citation(citation, source, status));
  }
}
