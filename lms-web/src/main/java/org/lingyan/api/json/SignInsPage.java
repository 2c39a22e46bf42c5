package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.account.SignInView;
import org.lingyan.shared.Page;
import org.lingyan.web.text.Texts;

/**
 * One page of sign-ins.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "SignInsPage", description = "One page of sign-ins, the one that asks first.")
public record SignInsPage(List<SignInJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static SignInsPage of(Page<SignInView> page, Texts texts) {
    return new SignInsPage(
        page.items().stream().map(one -> SignInJson.of(one, texts)).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
