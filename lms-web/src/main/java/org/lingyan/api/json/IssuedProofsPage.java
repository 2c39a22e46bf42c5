package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.certificate.ProofLine;
import org.lingyan.shared.Page;
import org.lingyan.web.text.Texts;

/**
 * One page of proofs of hours.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "IssuedProofsPage", description = "One page of proofs of hours.")
public record IssuedProofsPage(List<IssuedProofJson> items, int page, int size, long total) {
  /** The page in a language. */
  public static IssuedProofsPage of(Page<ProofLine> page, Texts texts) {
    return new IssuedProofsPage(
        page.items().stream().map(line -> IssuedProofJson.of(line, texts)).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
