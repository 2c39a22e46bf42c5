package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * A requirement to bind.
 *
 * @param requirement the requirement's id
 * @param organisation top of whom it binds
 * @param main whether boards show it first
 * @param from first day
 */
@Schema(name = "NewRuleBinding", description = "A requirement to bind.")
public record NewBinding(
    @About(longest = 60) String requirement,
    String organisation,
    @About(optional = true) boolean main,
    LocalDate from)
    implements Wish {
  static NewBinding read(Body body) {
    NewBinding wish =
        new NewBinding(
            body.text("requirement", 60),
            body.text("organisation", 60),
            body.flag("main"),
            body.day("from"));
    body.done();
    return wish;
  }
}
