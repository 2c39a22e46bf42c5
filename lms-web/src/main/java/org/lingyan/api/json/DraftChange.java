package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * A draft as it is to be from now on.
 *
 * @param seen the number of changes that its writer saw
 * @param document the whole document, as YAML
 */
@Schema(name = "RuleDraftChange", description = "A draft as it is to be from now on.")
public record DraftChange(
    @About(least = "1", most = "1000000") int seen, @About(longest = 60000) String document)
    implements Wish {
  static DraftChange read(Body body) {
    DraftChange wish =
        new DraftChange(body.whole("seen", 1, 1_000_000), body.secret("document", 60_000));
    body.done();
    return wish;
  }
}
