package org.lingyan.api.json;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.account.SignInKind;
import org.lingyan.people.account.SignInView;
import org.lingyan.shared.Ids;
import org.lingyan.web.access.SignInRow;
import org.lingyan.web.text.Texts;

/**
 * A sign-in.
 *
 * @param id its id
 * @param kind a browser's or a program's
 * @param device with what and on what it began, coarsely, in the caller's language
 * @param address from where, without the last part; null when it is not known
 * @param since when it began
 * @param usedAt when it was last seen, to five minutes; a program's: when it began
 * @param until when it ends unless it is used
 * @param current whether it carries this request
 */
@Schema(name = "SignIn", description = "Where the caller's account is signed in.")
public record SignInJson(
    String id,
    SignInKind kind,
    String device,
    @About(optional = true) String address,
    Instant since,
    Instant usedAt,
    Instant until,
    boolean current) {
  /** The sign-in in the caller's language. */
  public static SignInJson of(SignInView view, Texts texts) {
    return new SignInJson(
        Ids.text(view.id()),
        view.kind(),
        SignInRow.device(view, texts),
        view.address().text().isEmpty() ? null : view.address().text(),
        view.since(),
        view.usedAt(),
        view.until(),
        view.current());
  }
}
