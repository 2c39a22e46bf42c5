package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * Which lesson's page is opened.
 *
 * @param lesson the lesson's id
 */
@Schema(name = "NewStay", description = "Which lesson's page is opened.")
public record NewStay(@About(longest = 60) String lesson) implements Wish {
  static NewStay read(Body body) {
    NewStay wish = new NewStay(body.text("lesson", 60));
    body.done();
    return wish;
  }
}
