package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * A draft to begin.
 *
 * @param organisation for whom, inside the caller's scope
 * @param own whether it becomes a requirement of its own, like this one; otherwise its next version
 */
@Schema(name = "NewRuleDraft", description = "A draft to begin.")
public record NewDraft(String organisation, @About(optional = true) boolean own) implements Wish {
  static NewDraft read(Body body) {
    NewDraft wish = new NewDraft(body.text("organisation", 60), body.flag("own"));
    body.done();
    return wish;
  }
}
