package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * A one-time code to issue.
 *
 * @param closeOld whether the present password and every sign-in end at once; false when missing
 */
@Schema(name = "NewCode", description = "A one-time code to issue.")
public record NewCode(@About(optional = true) boolean closeOld) implements Wish {
  static NewCode read(Body body) {
    NewCode wish = new NewCode(body.flag("closeOld"));
    body.done();
    return wish;
  }
}
