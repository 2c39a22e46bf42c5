package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * Why a fact is withdrawn: a certificate, a registration, leave.
 *
 * @param reason in words, 1 to 500 characters
 */
@Schema(name = "NewWithdrawal", description = "Why a fact is withdrawn.")
public record NewWithdrawal(@About(longest = 500) String reason) implements Wish {
  static NewWithdrawal read(Body body) {
    NewWithdrawal wish = new NewWithdrawal(body.text("reason", 500));
    body.done();
    return wish;
  }
}
